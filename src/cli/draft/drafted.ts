export type Fields = Readonly<Record<string, unknown>>

/** A document as it is stored. */
export type Stored = Fields & {readonly _id: string; readonly _type: string}

/** An item of a list in one. */
export type Item = Fields & {readonly _key: string; readonly _type: string}

/** What was made of one text. */
export type Drafted = {
  readonly documents: readonly Stored[]
  /** How many claims were marked, and how many attributions say who is behind them. */
  readonly claims: number
  readonly attributions: number
  /** What is near to something that the newsroom has already, a line each. */
  readonly before: readonly string[]
  /** Readings that were left to the editor: nobody to be entered, or nothing to be checked. */
  readonly left: number
}
