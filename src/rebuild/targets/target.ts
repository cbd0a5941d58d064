import type {Tag} from '../../queries/tags.ts'
import type {AffectedTag} from '../affectedTags.ts'
import type {ContentChange} from '../change.ts'

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

/** A target answered something else than yes. Its address may be a secret, so it is not named. @internal */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}
