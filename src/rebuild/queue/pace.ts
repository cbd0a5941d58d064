/** How fast, all in milliseconds. @public */
export type Pace = {
  /** How long nothing more has to come in until what has is purged together; 75 unless said. */
  readonly window?: number
  /** While more and more comes in, after how long it is purged all the same; 1500 unless said. */
  readonly longest?: number
  /** How often the journal is looked into for what another instance has left; 1000 unless said. */
  readonly poll?: number
  /** How long a change may wait until `lagging` tells of it, and health is not ok; 30 000 unless said. */
  readonly bound?: number
  /**
   * For how long an instance that was killed holds what it was at: until then no other takes it over; 15 000 unless said. One that lives holds it
   * for longer by itself.
   */
  readonly lease?: number
}

/** @internal */
export function paceOf({
  window = 75,
  longest = 1500,
  poll = 1000,
  bound = 30_000,
  lease = 15_000,
}: Pace = {}): Required<Pace> {
  return {window, longest, poll, bound, lease}
}
