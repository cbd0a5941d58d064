import {createContext, type RefObject, useContext} from 'react'

/** Words in a paragraph: `[start, end)` in its text, all its children put together. */
export type Place = {readonly block: string; readonly start: number; readonly end: number}

/** Opens a card from outside the editor: over the words given, or over those that are selected. */
export type OpenCard = (place?: Place) => void

/** Filled by the editor of the text, called by what stands beside it. */
export const CardsContext = createContext<RefObject<OpenCard | null> | null>(null)

export function useCards(): RefObject<OpenCard | null> | null {
  return useContext(CardsContext)
}
