/** Since when something was read, such as `'41'`: a count that every purge moves on, and no clock. @public */
export type Moment = string

/**
 * Where pages are kept, and which tags were purged in what order. What was read at a moment is good as long as none of its tags was purged
 * after that moment; whoever reads, and whenever it was stored.
 *
 * @public
 */
export interface KeptPages {
  /** The moment now: take it before anything is read. */
  moment(): Promise<Moment>
  /** What is kept under a key and still good. */
  get(key: string): Promise<{readonly value: string; readonly tags: readonly string[]} | undefined>
  /** Keeps it where it is still good. */
  set(
    key: string,
    page: {readonly value: string; readonly tags: readonly string[]; readonly moment: Moment},
  ): Promise<void>
  purge(tags: readonly string[]): Promise<void>
  /** Whether any of these tags was purged after a moment. */
  purgedSince(moment: Moment, tags: readonly string[]): Promise<boolean>
}
