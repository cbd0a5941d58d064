/** What a paragraph says of its own source, as far as it was read: choices that need a glance and Enter. */

import type {Reading} from '../../reading/index.ts'
import {readAttributions} from '../../reading/index.ts'
import type {Choices} from './choices.ts'

/** Somebody, or something, that a chip offers. */
export type Known = {
  readonly id: string
  readonly type: 'person' | 'organization' | 'report'
  readonly title: string
  readonly names: readonly string[]
  readonly role?: string
  readonly isPublished: boolean
  /** Of this story: offered first. */
  readonly isHere: boolean
}

/**
 * ```ts
 * prefilled('He vetoed it, two U.S. officials said.', 'He vetoed it', known)
 * // {kind: 'unnamed', role: 'official', count: '2', affiliation: 'us'}
 * ```
 *
 * @param paragraph - the words the selection stands in
 * @param selected - the words that make the claim
 */
export function prefilled(paragraph: string, selected: string, known: readonly Known[]): Choices {
  const at = paragraph.indexOf(selected)
  const reading = readAttributions(paragraph, {language: 'en'}).find(
    ({content, span}) => at !== -1 && overlaps(content ?? span, {start: at, end: at + selected.length}),
  )
  if (reading === undefined) return {}
  const relayed = reading.relay && find(known, 'report', reading.relay.outlet)
  if (relayed) return {kind: 'outlet', report: relayed.id}
  return reading.named ? namedIn(reading, paragraph, known) : unnamedIn(reading, known)
}

function unnamedIn({descriptor, count, reason, condition}: Reading, known: readonly Known[]): Choices {
  const affiliation = descriptor?.affiliation && find(known, 'organization', descriptor.affiliation.value)
  return clean({
    kind: descriptor || count ? 'unnamed' : undefined,
    role: descriptor?.role?.value,
    relation: descriptor?.relation?.value,
    seniority: descriptor?.seniority?.value,
    former: descriptor?.former?.value,
    affiliation: affiliation?.id,
    count: count && count.max === count.min ? String(count.min) : undefined,
    reason: reason?.value,
    notForAttribution: condition?.groundRule === 'notForAttribution' ? true : undefined,
  })
}

function namedIn({source, stance}: Reading, paragraph: string, known: readonly Known[]): Choices {
  const words = source === null ? '' : paragraph.slice(source.start, source.end)
  const speaker = find(known, 'person', words) ?? find(known, 'organization', words)
  const kind = stance === 'denies' ? 'deniedGeneral' : stance === 'noComment' ? 'noComment' : 'named'
  return clean({kind: speaker ? kind : undefined, speaker: speaker?.id})
}

function find(known: readonly Known[], type: Known['type'], words: string): Known | undefined {
  const said = words.toLowerCase()
  return known.find(
    (one) => one.type === type && one.names.some((name) => name.length > 1 && said.includes(name.toLowerCase())),
  )
}

function clean(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined))
}

function overlaps(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return a.start < b.end && b.start < a.end
}
