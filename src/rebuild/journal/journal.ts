import type {ContentChange} from '../change.ts'

/** A change that waits for its purge. @public */
export type Waiting = {
  /** The same for every delivery of one change. */
  readonly key: string
  readonly change: ContentChange
}

/** What was taken, and for how many milliseconds it has waited by the clock of the store. @public */
export type Taken = Waiting & {readonly waited: number}

/** Changes that were accepted and are not purged yet. @public */
export interface ChangeQueue {
  /** Resolves once they are stored for good. A key that waits already, or was finished within a day, is left as it is. */
  append(changes: readonly Waiting[]): Promise<void>
  /** The oldest that nobody holds. They are held for `lease` milliseconds, and may be taken again after that. */
  take(limit: number, lease: number): Promise<readonly Taken[]>
  /** Holds what was taken for so many milliseconds from now on. */
  hold(keys: readonly string[], lease: number): Promise<void>
  /** They are purged everywhere. */
  finish(keys: readonly string[]): Promise<void>
  /** How many wait or are held, and for how many milliseconds the oldest has; 0 where none does. */
  waiting(): Promise<{readonly count: number; readonly age: number}>
}

/** What was last seen of each document, as text, by its id: what a lost deletion or a moved page is told from. @public */
export interface DocumentRows {
  rows(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** `null` forgets one. */
  putRows(rows: ReadonlyMap<string, string | null>): Promise<void>
  rowIds(): Promise<readonly string[]>
  rowCount(): Promise<number>
}

/** Single values by name, and who may do what only one may do. @public */
export interface Marks {
  mark(name: string): Promise<string | undefined>
  putMark(name: string, value: string): Promise<void>
  /** Whether whoever asks has it for so many milliseconds: one of all that share the store. */
  claim(name: string, lease: number): Promise<boolean>
}

/**
 * Where a rebuild handler keeps what must outlive it. Instances that share their pages share one. It has to live as long as the
 * pages do: pages in memory go well with {@link memoryJournal}, pages on disk with `sqliteJournal`, pages behind a CDN or in a store
 * with {@link redisJournal} or one of your own (docs/rebuilds/journal.md has the tables).
 *
 * @public
 */
export interface Journal extends ChangeQueue, DocumentRows, Marks {}

/** For how long a finished change is known again. @internal */
export const REMEMBERED = 24 * 60 * 60_000
