/** What a query may ask of its surroundings, and how long it may take. */
export type Surroundings = {
  readonly now: Date
  readonly identity: string
  readonly projectId: string
  readonly dataset: string
  /** Milliseconds after which it is ended. */
  readonly queryTimeout?: number
}
