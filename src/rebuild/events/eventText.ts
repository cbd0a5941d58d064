import type {RebuildEvent} from './rebuildEvent.ts'

type Texts = {readonly [Type in RebuildEvent['type']]: (event: Extract<RebuildEvent, {type: Type}>) => string}

const milliseconds = (time: number) => `${Math.round(time)} ms`
const seconds = (time: number) => `${Math.round(Math.abs(time) / 1000)} s`

/** A row for each type of event. */
const texts: Texts = {
  delivered: ({document, documentType}) => `delivered: ${documentType} ${document}`,
  held: ({document, documentType}) => `held back: ${documentType} ${document} passed nobody`,
  refused: ({reason}) => `a delivery was refused: ${reason}`,
  clockOff: ({by}) => `a delivery is dated ${seconds(by)} ${by > 0 ? 'ago' : 'ahead'}: the clocks differ`,
  purged: ({changes, tags, took, lag}) =>
    `${changes} changes, ${tags} tags told, ${milliseconds(took)}, lag ${milliseconds(lag)}`,
  wouldPurge: ({tags}) => `would tell: ${tags.join(' ')}`,
  targetFailed: ({target, attempt, retryIn, tags}) =>
    `target ${target + 1} could not be told ${tags} tags, attempt ${attempt}; again in ${seconds(retryIn)}`,
  unavailable: ({what, attempt, retryIn}) =>
    `the ${what} could not be asked, attempt ${attempt}; again in ${seconds(retryIn)}`,
  lagging: ({lag, waiting}) => `${waiting} changes wait, the oldest for ${seconds(lag)}`,
  caughtUp: ({documents, lost, deleted, took}) =>
    `looked at ${documents} documents: ${lost} changes and ${deleted} deletions no delivery told of, ${milliseconds(took)}`,
  undelivered: ({documentType}) => `no delivery ever told of type ${documentType}: register the webhook anew`,
  historyUnread: ({document}) => `the history of ${document} cannot be read`,
  proved: ({purged, changed, missed, took}) =>
    `${purged} purged, ${changed} changed, ${missed.length} missed, ${milliseconds(took)}${missed.length > 0 ? `: ${missed.join(' ')}` : ''}`,
}

/**
 * An event as a line of a log.
 *
 * ```ts
 * eventText({type: 'proved', purged: 14, changed: 13, missed: [], checked: 34, took: 420})
 * // '14 purged, 13 changed, 0 missed, 420 ms'
 * ```
 *
 * @public
 */
export function eventText(event: RebuildEvent): string {
  // Each row takes the events of its own type: which one it is, TypeScript cannot follow through the table.
  const text: (event: never) => string = texts[event.type]
  return Reflect.apply(text, undefined, [event])
}
