import {type BodyReading, createReader, type Span} from '../../reading/index.ts'
import {beforeText} from '../read/saidBefore.ts'
import type {Marked} from './bodies.ts'
import {asserted, claimText, withoutHedge} from './claimText.ts'
import type {Fields, Item, Stored} from './drafted.ts'
import {idOf, keyOf} from './identifiers.ts'
import type {Newsroom} from './newsroom.ts'
import {count, description, organization} from './people.ts'
import {withoutPronoun} from './pronouns.ts'
import {relayed} from './relayed.ts'
import {speakerIn} from './speaker.ts'

/** What was read of a text, as documents and parts of them. */
export type Sourcing = {
  readonly claims: readonly Stored[]
  /** Who is named, and what people belong to. */
  readonly others: readonly Stored[]
  readonly attributions: readonly Item[]
  /** By paragraph. */
  readonly marks: ReadonlyMap<number, readonly Marked[]>
  /** What is near to something that the newsroom has already, a line each. */
  readonly before: readonly string[]
  /** Readings that were left to the editor. */
  readonly left: number
}

/** Claims, and who says so, of paragraphs that an outlet published. */
export function sourcingOf(paragraphs: readonly string[], outlet: string | undefined, newsroom: Newsroom): Sourcing {
  const claims = new Map<string, Stored>()
  const others = new Map<string, Stored>()
  const attributions = new Map<string, Item>()
  const marks = new Map<number, Marked[]>()
  const before = new Set<string>()
  let left = 0
  let last: string | null = null

  const body = paragraphs.map((text, index) => ({_type: 'block', _key: String(index), children: [{text}]}))
  const readings = createReader({language: 'en', organizations: newsroom.organizations}).readBody(body)
  const textOf = ({block}: BodyReading) => paragraphs[Number(block)] ?? ''
  const entered = (document: Stored) => {
    others.set(document._id, document)
    return document
  }

  const whole = paragraphs.join('\n')
  for (const reading of readings) {
    // The outlet that reports it stands behind the people it cites.
    if (
      readings.some(({relay, block}) => relay !== null && block === reading.block && isAt(relay.span, reading.source))
    )
      continue
    // What somebody believes, or a paper shows, is no attribution to people: which paper it is, the editor has to say.
    const isOfPeople = reading.kind === 'speech' || reading.kind === 'writing'
    const said = isOfPeople ? saidIn(reading, textOf(reading), whole) : null
    const worded = said === 'before' ? null : said
    if (worded === null && (said !== 'before' || last === null)) {
      left++
      continue
    }
    if (worded !== null) {
      const id = idOf('claim', worded.text)
      claims.set(id, {_id: id, _type: 'claim', text: worded.text})
      for (const likeness of newsroom.before(textOf(reading), reading))
        before.add(`“${worded.text}” ${beforeText(likeness)}`)
      const index = Number(reading.block)
      marks.set(index, [...(marks.get(index) ?? []), {...worded.at, claim: id}])
      last = id
    }
    if (reading.source === null || last === null) continue
    const first = reading.sameAs === null ? reading : (readings[reading.sameAs] ?? reading)
    const who = reading.named ? named(first, textOf(first), entered, whole) : unnamed(reading, textOf(reading), entered)
    if (who === null) {
      left++
      continue
    }
    const attribution = attributionOf(reading, textOf(reading), last, who, {
      outlet,
      isOtherAccount: goesOn(reading, readings),
    })
    const own = reading.relay === null ? attribution : relayed(attribution, reading.relay, entered)
    attributions.set(own._key, own)
  }
  return {
    claims: [...claims.values()],
    others: [...others.values()],
    attributions: [...attributions.values()],
    marks,
    before: [...before],
    left,
  }
}

const isAt = (span: Span, other: Span | null) => other !== null && span.start === other.start && span.end === other.end

type Worded = {readonly text: string; readonly at: {readonly start: number; readonly end: number}}

const saidAlready =
  /^(?:this|that|the|these|those) (?:information|account|claims?|allegations?|accusations?|charges?|reports?|details?|news|word)$/i

const isDenial = (stance: BodyReading['stance']) => stance === 'denies' || stance === 'partlyDenies'

/** What is said, as the words of a claim; `before` where it is what was said before: "this information comes from …". */
function saidIn(reading: BodyReading, text: string, whole: string): Worded | 'before' | null {
  const {content, hedge, span, stance} = reading
  if (content === null) return null
  const said = text.slice(content.start, content.end)
  if (saidAlready.test(said)) return 'before'
  const sentence = text.slice(span.start, span.end)
  const bare = hedge && withoutHedge(sentence, {start: hedge.start - span.start, end: hedge.end - span.start})
  if (stance === 'declined' || stance === 'noReply' || stance === 'noComment') return null
  const alone = withoutPronoun(bare ?? (isDenial(stance) ? asserted(said) : said), reading, text, whole)
  const worded = alone === null ? null : claimText(alone)
  return worded === null ? null : {text: worded, at: content}
}

function attributionOf(
  reading: BodyReading,
  text: string,
  claim: string,
  who: Fields,
  {outlet, isOtherAccount}: {readonly outlet: string | undefined; readonly isOtherAccount: boolean},
): Item {
  const {stance, content} = reading
  const words = content === null ? '' : text.slice(content.start, content.end)
  const isQuote = /^[“"][^“”"]*[”"][,.]?$/.test(words) && words.length <= 500
  const fields = {
    _type: 'attribution',
    claim: {_type: 'reference', _ref: claim, _weak: true},
    stance,
    ...(isDenial(stance) && {denial: isOtherAccount ? 'specific' : 'general'}),
    obtained: isTold(reading, text, outlet) ? 'own' : 'unstated',
    ...who,
    ...(isQuote && {quote: words.replaceAll(/[“”"]/g, '').replace(/[,.]$/, '')}),
  }
  return {_key: keyOf(JSON.stringify(fields)), ...fields}
}

/** "denied it, saying the money was a loan": the same people tell in the same sentence how it was. */
function goesOn(reading: BodyReading, readings: readonly BodyReading[]): boolean {
  return readings.some(
    (other) =>
      other !== reading &&
      other.block === reading.block &&
      other.stance === 'asserts' &&
      other.cue.start > reading.cue.end &&
      isAt(other.span, reading.span) &&
      reading.source !== null &&
      isAt(reading.source, other.source),
  )
}

/** "told The Ledger": The Ledger has it from them. Of anything else the text does not say where it was obtained. */
function isTold({cue}: BodyReading, text: string, outlet: string | undefined): boolean {
  return outlet !== undefined && text.slice(cue.end, cue.end + outlet.length + 6).includes(outlet)
}

type Entered = (document: Stored) => Stored

function named({source}: BodyReading, text: string, entered: Entered, whole: string): Fields | null {
  const found = source && speakerIn(text.slice(source.start, source.end), whole)
  if (found === null) return null
  return {
    groundRule: 'onRecord',
    speaker: {_type: 'reference', _ref: entered(found.document)._id},
    ...(found.role && {speakerRole: found.role}),
  }
}

function unnamed(reading: BodyReading, text: string, entered: Entered): Fields | null {
  const counted = count(text, reading)
  if (counted === undefined) return null
  const isOnTerms = reading.condition !== null && reading.condition.groundRule !== 'onRecord'
  return {
    ...(isOnTerms && {groundRule: 'background'}),
    descriptor: description(text, reading, (name) => entered(organization(name))),
    count: counted,
    ...(reading.reason && {reason: [reading.reason.value]}),
  }
}
