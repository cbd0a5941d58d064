import {createContext, useContext} from 'react'
import type {MarkState} from '../sourcing/outline.ts'

/** How the marks of an article look, and what each says when it is clicked; by the id of their claims. */
export type Marks = {
  readonly states: ReadonlyMap<string, MarkState>
  readonly lines: ReadonlyMap<string, readonly {readonly key: string; readonly line: string}[]>
  /** What the newsroom holds itself to, as it is published. */
  readonly policy: unknown
  readonly edit: (key: string) => void
  /** Opens the card of a claim that gets another source. */
  readonly add: (claim: string) => void
  /** Shows in the panel what stands behind a claim. */
  readonly show: (claim: string) => void
}

const none: Marks = {
  states: new Map(),
  lines: new Map(),
  policy: undefined,
  edit: () => undefined,
  add: () => undefined,
  show: () => undefined,
}

export const MarksContext = createContext<Marks>(none)

export function useMarks(): Marks {
  return useContext(MarksContext)
}
