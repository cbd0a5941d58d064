import {createContext, useContext} from 'react'
import type {Desk} from './desk.ts'

/** Handed to the forms of an open document by the plugin, which knows where approvals are kept. */
export const DeskContext = createContext<Desk>({dataset: undefined, withoutRecords: false})

export function useDesk(): Desk {
  return useContext(DeskContext)
}
