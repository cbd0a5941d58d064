import {createContext, useContext} from 'react'
import type {FormPatch} from 'sanity'

/** Changes several fields of one attribution at once; paths start at the attribution. */
export type ChangeAttribution = (patches: FormPatch[]) => void

/** Handed down from the attribution's own input to the inputs of its fields. */
export const AttributionContext = createContext<ChangeAttribution | undefined>(undefined)

/** The change function of the attribution around this field; absent outside one. */
export function useChangeAttribution(): ChangeAttribution | undefined {
  return useContext(AttributionContext)
}
