import type {Tag} from '../../queries/tags/tags.ts'
import type {WebhookReason} from '../webhookError.ts'

/**
 * What happens between a change and the pages it is on: counts, ids and milliseconds, never a word of content.
 *
 * @public
 */
export type RebuildEvent =
  /** A delivery was verified and stored. */
  | {readonly type: 'delivered'; readonly document: string; readonly documentType: string}
  /** A published version passed nobody, and its pages keep what they have. */
  | {readonly type: 'held'; readonly document: string; readonly documentType: string}
  /** A delivery was not: why. */
  | {readonly type: 'refused'; readonly reason: WebhookReason}
  /** A delivery is signed, and dated so many milliseconds before (or, below zero, after) now: the clocks differ, or it is a replay. */
  | {readonly type: 'clockOff'; readonly by: number}
  /** Every target was told. `lag`: milliseconds since the oldest of the changes was stored. */
  | {
      readonly type: 'purged'
      readonly changes: number
      readonly tags: number
      readonly took: number
      readonly lag: number
    }
  /** In a dry run: what the targets would have been told. */
  | {readonly type: 'wouldPurge'; readonly tags: readonly Tag[]}
  /** One target could not be told, for the `attempt`th time in a row; it is tried again. The others were told. */
  | {
      readonly type: 'targetFailed'
      readonly target: number
      readonly attempt: number
      readonly retryIn: number
      readonly tags: number
    }
  /** The Content Lake, or the journal, could not be asked; it is tried again. */
  | {
      readonly type: 'unavailable'
      readonly what: 'lake' | 'journal'
      readonly attempt: number
      readonly retryIn: number
    }
  /** A change waits for more than the bound: the alarm. */
  | {readonly type: 'lagging'; readonly lag: number; readonly waiting: number}
  /** The cursor has looked: how many documents there are, and how many changes were found of which no delivery told. */
  | {
      readonly type: 'caughtUp'
      readonly documents: number
      readonly lost: number
      readonly deleted: number
      readonly took: number
    }
  /**
   * The cursor has found changes of a type of which no delivery has ever told: the webhook does not deliver it. Register it anew, with
   * `webhookFor(newsroom)` where the type is one of the newsroom's own.
   */
  | {readonly type: 'undelivered'; readonly documentType: string}
  /** How a document read between two looks cannot be told: the history may not be read, or holds no more. */
  | {readonly type: 'historyUnread'; readonly document: string}
  /** Digests of pages before and after a purge. */
  | {
      readonly type: 'proved'
      readonly purged: number
      readonly changed: number
      readonly missed: readonly string[]
      readonly checked: number
      readonly took: number
    }

/** `(event) => log(event.type)`: told of each {@link RebuildEvent}. @public */
export type OnEvent = (event: RebuildEvent) => void

/** An observer that fails changes nothing. @internal */
export function observed(onEvent: OnEvent | undefined): OnEvent {
  return (event) => {
    try {
      onEvent?.(event)
    } catch {
      // Whoever counts events is no reason to lose a change.
    }
  }
}
