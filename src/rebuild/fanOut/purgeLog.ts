import type {Tag} from '../../queries/tags/tags.ts'

/** What was purged, for every instance to read: one appends, all follow. @public */
export interface PurgeLog {
  /** Resolves once it is where the others read. `from` is who says so. */
  append(tags: readonly Tag[], from: string): Promise<void>
  /**
   * What was appended after a position; without one, nothing but the newest position. `isWhole` is false where some of it is no longer
   * there: then everything may have been purged.
   */
  after(position: string | undefined): Promise<{
    readonly position: string
    readonly isWhole: boolean
    readonly purges: readonly {readonly tags: readonly Tag[]; readonly from: string}[]
  }>
}
