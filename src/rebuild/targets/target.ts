import type {Tag} from '../../queries/tags/tags.ts'
import type {ContentChange} from '../change.ts'
import type {AffectedTag} from '../closure/purge.ts'

/** What is told beside the tags: why. @public */
export type Told = {
  /** `null` where no one change is behind it: several were purged together, or a site was reconciled. */
  readonly change: ContentChange | null
  /** All that were purged together; none after a reconciliation. */
  readonly changes?: readonly ContentChange[]
  readonly affected: readonly AffectedTag[]
}

/**
 * Something that keeps pages and can be told which are stale. It resolves once they are gone, and rejects when it cannot
 * say so: then it is told again. To add one, add a file to this folder.
 *
 * @public
 */
export type Target = (tags: readonly Tag[], told: Told) => Promise<void>

/**
 * A target answered something else than yes. Its address may be a secret, so it is not named. A target of your own may throw one that
 * names the tags that are `left`: then it is told those alone again.
 *
 * @public
 */
export class TargetError extends Error {
  override readonly name = 'TargetError'
  /** The tags that are not purged yet; all of them unless said. */
  readonly left: readonly Tag[] | undefined
  /** HTTP's status, where there was an answer, and in how many milliseconds to ask again, where it said so. */
  readonly status: number | undefined
  readonly retryAfter: number | undefined

  constructor(message: string, told: {left?: readonly Tag[]; status?: number; retryAfter?: number | null} = {}) {
    super(message)
    this.left = told.left
    this.status = told.status
    this.retryAfter = told.retryAfter ?? undefined
  }
}
