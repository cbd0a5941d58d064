/** What a paragraph says of its own source, as far as it was read: choices that need a glance and Enter. */

import type {Reading} from '../../reading/index.ts'
import {readAttributions} from '../../reading/index.ts'
import type {Basis, Plural, Relation, Stance} from '../../vocabulary.ts'
import type {Choices, Kind} from './choices.ts'

/** Somebody, or something, that a chip offers. */
export type Known = {
  readonly id: string
  readonly type: 'person' | 'organization' | 'report'
  readonly title: string
  readonly names: readonly string[]
  /** Of an organization: what people are described by, "U.S.". It is among the names as well. */
  readonly adjectives?: readonly string[]
  readonly role?: string
  /** Of a report: whose it is. */
  readonly outlet?: string
  /** Of a report: the day it came out. */
  readonly day?: string
  /** Of an organization: it publishes news. */
  readonly isOutlet?: boolean
  readonly isPublished: boolean
  /** Of this story: offered first. */
  readonly isHere: boolean
}

/**
 * ```ts
 * prefilled('He vetoed it, two U.S. officials familiar with the matter said.', 'He vetoed it', known)
 * // {kind: 'unnamed', role: 'official', relation: 'familiar', count: '2', affiliation: 'us', basis: 'undisclosed'}
 * ```
 *
 * @param paragraph - the words the selection stands in
 * @param selected - the words that make the claim
 */
export function prefilled(paragraph: string, selected: string, known: readonly Known[]): Choices {
  const at = paragraph.indexOf(selected)
  const all = readAttributions(paragraph, {language: 'en', organizations: known.filter(isBody)})
  const chosen = {start: at, end: at + selected.length}
  const about = all.filter(({content, span}) => at !== -1 && overlaps(content ?? span, chosen))
  const near = about.length > 0 ? about : all.filter(({span}) => at !== -1 && overlaps(span, chosen))
  const relay = near.find((reading) => reading.relay !== null)?.relay?.outlet ?? outletIn(near[0], paragraph, known)
  if (relay !== undefined) {
    // Whom they cite, as this text prints it.
    const cited = near.find((reading) => reading.relay !== null && !reading.named)
    return {...(cited && describedIn(cited, paragraph, known)), ...relayedIn(relay, paragraph, known)}
  }
  const [reading] = near
  if (reading === undefined) return {}
  if (reading.kind === 'document') return documentIn(reading, paragraph)
  return reading.named
    ? namedIn(reading, paragraph, known)
    : unnamedIn(reading, all[all.indexOf(reading) + 1], paragraph, known, all.indexOf(reading))
}

const isBody = ({type}: Known) => type === 'organization'

/** Another outlet that is said to have written it. */
function outletIn(reading: Reading | undefined, paragraph: string, known: readonly Known[]): string | undefined {
  if (reading?.kind !== 'writing' || !reading.named || reading.source === null) return undefined
  const words = paragraph.slice(reading.source.start, reading.source.end)
  return known.some((one) => one.isOutlet === true && isNamed(one, words)) ? words : undefined
}

function relayedIn(outlet: string, paragraph: string, known: readonly Known[]): Choices {
  const house = known.find((one) => one.type === 'organization' && isNamed(one, outlet))
  const isTheirs = (one: Known) => (house === undefined ? isNamed(one, outlet) : one.outlet === house.id)
  const reports = known.filter((one) => one.type === 'report' && isTheirs(one))
  // Of this story first; else of a day the sentence names.
  const closest = [reports.filter(({isHere}) => isHere), reports.filter(({day}) => day && namesDay(paragraph, day))]
  const [only, ...others] = closest.find(({length}) => length > 0) ?? reports
  return clean({
    kind: 'outlet',
    // Of several reports the editor says which.
    report: others.length === 0 ? only?.id : undefined,
    outlet: house?.id,
    newOutlet: house ? undefined : outlet,
  })
}

const dayForms = ['en-GB', 'en-US'].map(
  (locale) => new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}),
)

function namesDay(text: string, day: string): boolean {
  return dayForms.some((form) => text.includes(form.format(new Date(`${day}T12:00:00Z`))))
}

function documentIn({source}: Reading, paragraph: string): Choices {
  const words = source === null ? '' : paragraph.slice(source.start, source.end)
  const [label = ''] = words.split(/\b(?:seen|obtained|reviewed|read|published|released|made|filed)\b/i)
  return clean({kind: 'document', label: lowerFirst(label.trim()).slice(0, 80) || undefined})
}

/** How they know, where the words of a relation leave no doubt. "Familiar" says that the text does not say. */
const basisOf: Partial<Record<Relation, Basis>> = {
  familiar: 'undisclosed',
  closeTo: 'undisclosed',
  involved: 'participant',
  present: 'witness',
  briefed: 'briefed',
}

function unnamedIn(
  reading: Reading,
  next: Reading | undefined,
  paragraph: string,
  known: readonly Known[],
  index: number,
): Choices {
  const {descriptor} = reading
  // "They spoke on condition of anonymity because …" is said of the same people.
  const terms = next?.sameAs === index ? next : undefined
  const reason = reading.reason ?? terms?.reason
  const condition = reading.condition ?? terms?.condition
  const relation = descriptor.relation?.value
  return clean({
    kind: 'unnamed',
    ...describedIn(reading, paragraph, known),
    basis: relation && basisOf[relation],
    reason: reason?.value,
    notForAttribution: condition?.groundRule === 'notForAttribution' ? true : undefined,
  })
}

/** Who they are, as the text says. */
function describedIn({descriptor, count}: Reading, paragraph: string, known: readonly Known[]): Choices {
  const read = descriptor.affiliation
  const affiliation =
    read && (known.find(({id}) => id === read.organization) ?? find(known, 'organization', read.value))
  return clean({
    role: descriptor.role?.value,
    relation: descriptor.relation?.value,
    seniority: descriptor.seniority?.value,
    former: descriptor.former?.value,
    affiliation: affiliation?.id,
    ...countIn(count, paragraph),
  })
}

const countWords: readonly (readonly [RegExp, Plural])[] = [
  [/^at least\b/i, 'atLeast'],
  [/^more than\b|^over\b/i, 'moreThan'],
  [/^several\b/i, 'several'],
  [/^(?:a )?few\b/i, 'few'],
  [/^multiple\b/i, 'multiple'],
  [/^many\b/i, 'many'],
  [/^dozens\b/i, 'dozens'],
]

function countIn(count: Reading['count'], paragraph: string): Choices {
  if (count === null) return {}
  if (count.max === count.min) return {count: String(count.min)}
  const words = paragraph.slice(count.span.start, count.span.end)
  const word = countWords.find(([pattern]) => pattern.test(words))?.[1]
  // "About twenty" is no lower bound, and has a field of its own in the full form.
  if (count.max !== null || (word === undefined && count.min !== 2)) return {}
  return {count: String(count.min), countWord: word ?? 'plural'}
}

const kindOf: Partial<Record<Stance, Kind>> = {
  denies: 'deniedGeneral',
  declined: 'declined',
  noComment: 'noComment',
  noReply: 'noReply',
}

function namedIn({source, stance}: Reading, paragraph: string, known: readonly Known[]): Choices {
  const words = source === null ? '' : paragraph.slice(source.start, source.end)
  const speaker = find(known, 'person', words) ?? find(known, 'organization', words)
  const name = speaker ? undefined : nameIn(words)
  if (speaker === undefined && name === undefined) return {}
  return clean({kind: kindOf[stance] ?? 'named', speaker: speaker?.id, newSpeaker: name})
}

/** "Harbour master Jonas Ebbing" is Jonas Ebbing: two or more capitals at the end, a first word of the sentence left out. */
function nameIn(words: string): string | undefined {
  return /(?:\p{Lu}[\p{L}’'-]+\s+)+\p{Lu}[\p{L}’'-]+$/u.exec(words.replace(/^(?:The|A|An)\s+/, ''))?.[0]
}

/** By whole words: "AP" is not in "paper". */
function isNamed({names}: Known, words: string): boolean {
  const said = wordsOf(words)
  return names.some((name) => name.length > 1 && said.includes(wordsOf(name)))
}

function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}

function find(known: readonly Known[], type: Known['type'], words: string): Known | undefined {
  return known.find((one) => one.type === type && isNamed(one, words))
}

function lowerFirst(text: string): string {
  return /^(?:An?|The)\s/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

function clean(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined))
}

function overlaps(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return a.start < b.end && b.start < a.end
}
