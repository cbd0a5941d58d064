import type {ReadDescriptor, Span} from '../reading.ts'
import {institutions} from '../tables/institutions.ts'
import {ordinals, quantityOf, roughly} from '../tables/numbers.ts'
import {formerly, ranks} from '../tables/ranks.ts'
import {relationPhrases} from '../tables/relations.ts'
import {prepositions, relatives} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {patternAt, patternsOf} from './patterns.ts'
import type {Subject} from './source.ts'

const relations = patternsOf(relationPhrases)

/** What the words of a source say of people who are not named, part by part. @internal */
export function descriptorOf(text: string, sentence: Sentence, source: Subject): ReadDescriptor {
  const spanOf = (from: number, to: number): Span => ({start: sentence[from]?.start ?? 0, end: sentence[to]?.end ?? 0})
  return {
    ...(source.noun && {
      role: {value: source.noun.role, span: spanOf(roleStart(sentence, source), source.head)},
    }),
    ...seniorityOf(sentence, source, spanOf),
    ...formerOf(sentence, source, spanOf),
    ...relationOf(sentence, source, spanOf),
    ...belonging(text, sentence, source),
  }
}

type SpanOf = (from: number, to: number) => Span

/** "press secretary" is two words. */
function roleStart(sentence: Sentence, {head, from}: Subject): number {
  const before = sentence[head - 1]?.word ?? ''
  return head > from && /^(?:press|staff|crew|board|family|council|vice|chief|prime|cabinet|faculty)$/.test(before)
    ? head - 1
    : head
}

function seniorityOf(sentence: Sentence, {from, head}: Subject, spanOf: SpanOf): Pick<ReadDescriptor, 'seniority'> {
  for (let at = from; at < head; at++) {
    const token = sentence[at] as Token
    if (token.isQuoted) continue
    const rank = ranks.get(token.word)
    if (rank !== undefined)
      return {seniority: {value: sentence[at - 1]?.word === 'most' && at > from ? 'top' : rank, span: spanOf(at, at)}}
    if (token.word === 'high' && (sentence[at + 1]?.word === 'ranking' || sentence[at + 1]?.word === 'level'))
      return {seniority: {value: 'senior', span: spanOf(at, at + 1)}}
  }
  return {}
}

const isCurrent = new Set(['current', 'present', 'serving'])

/** "former", "ex-", "current and former". */
function formerOf(
  sentence: Sentence,
  {from, head}: Subject,
  spanOf: SpanOf,
): Pick<ReadDescriptor, 'former' | 'alsoCurrent'> {
  for (let at = from; at <= head; at++) {
    const {word, start} = sentence[at] as Token
    if (word.startsWith('ex-')) return {former: {value: true, span: {start, end: start + 3}}}
    if (!formerly.has(word) || at === head) continue
    const former = {value: true, span: spanOf(at, at)} as const
    const current = [at - 2, at + 2].find(
      (each) => each >= from && each <= head && isCurrent.has(sentence[each]?.word ?? ''),
    )
    return current === undefined ? {former} : {former, alsoCurrent: {value: true, span: spanOf(current, current)}}
  }
  return {}
}

function relationOf(sentence: Sentence, {head, to, aside}: Subject, spanOf: SpanOf): Pick<ReadDescriptor, 'relation'> {
  for (let at = head + 1; at <= Math.max(to, aside?.to ?? 0); at++) {
    const match = /^(?:not|no|nor|without)$/.test(sentence[at - 1]?.word ?? '')
      ? null
      : patternAt(relations, sentence, at)
    if (match !== null) return {relation: {value: match.row.relation, span: spanOf(at, match.to)}}
  }
  return {}
}

/** Describes no belonging. */
const plain = new Set(
  `current former senior top unnamed unidentified anonymous retired other others several local veteran young old new second third
  first fourth fifth one two three more than least at about nearly and or the a an high-ranking high-level top-level ranking
  high level most many few some dozens dozen half handful couple group number of both all these those his her their its ex
  longtime long-time prominent leading independent outside off-duty undercover surviving key close different separate single
  another only fellow best worried angry concerned frustrated would-be wealthy male female elderly middle-aged influential
  experienced low-level mid-level lower-level junior undecided likely numerous multiple various additional initial unknown
  past onetime one-time present serving so-called self-described chief prime vice press staff crew board family council head
  early late own between over roughly around almost approximately ordinary average individual registered eligible older younger
  well-placed well-connected knowledgeable reliable respected outspoken teenage`.split(/\s+/),
)

function belonging(text: string, sentence: Sentence, source: Subject): Pick<ReadDescriptor, 'affiliation' | 'place'> {
  const before = source.noun?.isDemonym === true ? byName(text, sentence, source) : modifiers(text, sentence, source)
  const after = following(text, sentence, source)
  const {affiliation, ...rest} = {...after, ...before, ...(after.place && {place: after.place})}
  const own = ownBody(text, sentence, source, affiliation?.span)
  return {...rest, ...((own ?? affiliation) && {affiliation: own ?? affiliation})}
}

/** A body that the newsroom knows, by its whole name: where the affiliation names one, or where it stands before the noun or right behind it. */
function ownBody(
  text: string,
  sentence: Sentence,
  {from, head}: Subject,
  read: Span | undefined,
): ReadDescriptor['affiliation'] {
  const known = sentence.find(({organization, start, end}, at) => {
    if (organization === undefined) return false
    return read === undefined ? at >= from && at < head : start < read.end && read.start < end
  })?.organization
  const first = known && sentence[known.from]
  const last = known && sentence[known.to]
  if (known === undefined || first === undefined || last === undefined) return undefined
  const end = last.isPossessive ? last.end - 2 : last.end
  return {value: text.slice(first.start, end), span: {start: first.start, end}, organization: known.id}
}

/** "Republicans": what they are called is what they belong to. */
function byName(text: string, sentence: Sentence, {head}: Subject): Pick<ReadDescriptor, 'affiliation'> {
  const {start, end} = sentence[head] as Token
  return {affiliation: {value: text.slice(start, end), span: {start, end}}}
}

/** "two senior U.S. officials": U.S. "a Beirut-based diplomat": Beirut. */
function modifiers(
  text: string,
  sentence: Sentence,
  {from, head}: Subject,
): Pick<ReadDescriptor, 'affiliation' | 'place'> {
  let end = head - 1
  const isPlain = (at: number) => {
    const {word, kind, isPossessive} = sentence[at] as Token
    return (
      kind !== 'word' ||
      (!isPossessive &&
        (plain.has(word) ||
          quantityOf(word) !== undefined ||
          ordinals.has(word) ||
          roughly.has(word) ||
          /^\d/.test(word) ||
          /-year-old$/.test(word)))
    )
  }
  while (end >= from && isPlain(end)) end--
  if (end < from) return {}
  for (let at = from + 1; at < end; at++)
    if (sentence[at]?.word === 'and' && quantityOf(sentence[at + 1]?.word ?? '') !== undefined) return {}
  let start = end
  while (
    start - 1 >= from &&
    (!isPlain(start - 1) ||
      (sentence[start - 1]?.word === 'and' &&
        start - 2 >= from &&
        !isPlain(start - 2) &&
        sentence[start - 2]?.isCapital))
  )
    start--
  const {word, start: begin, end: finish} = sentence[end] as Token
  if (word.endsWith('-based'))
    return {place: {value: text.slice(begin, finish - 6), span: {start: begin, end: finish - 6}}}
  if (sentence[start]?.word === 'and') start++
  const last = sentence[end] as Token
  if (['his', 'her', 'its', 'their', 'my', 'our'].includes(last.word)) return {}
  while (start < end && ['his', 'her', 'its', 'their', 'the'].includes(sentence[start]?.word ?? '')) start++
  const first = sentence[start] as Token
  const close = last.isPossessive ? last.end - 2 : last.end
  return {affiliation: {value: text.slice(first.start, close), span: {start: first.start, end: close}}}
}

const notPlaces = new Set(
  'scene time meeting hearing rally event table crowd audience area field dinner room hall briefing moment statement interview email letter'.split(
    ' ',
  ),
)

/** "officials at the bank", "an aide to the mayor", "a diplomat in Vienna". */
function following(
  text: string,
  sentence: Sentence,
  {head, to, noun}: Subject,
): Pick<ReadDescriptor, 'affiliation' | 'place'> {
  let at = head + 1
  const first = sentence[at]?.word ?? ''
  if (first === 'based' || first === 'working' || first === 'serving' || first === 'representing') at++
  if (at > to && first !== 'representing') return {}
  const preposition = sentence[at]?.word ?? ''
  const isBelonging =
    ['of', 'at', 'from', 'for', 'within', 'inside', 'with', 'on'].includes(preposition) ||
    (preposition === 'to' && (noun?.role === 'aide' || noun?.role === 'adviser' || noun?.role === 'official')) ||
    first === 'representing'
  if (!isBelonging && preposition !== 'in') return {}
  let start = first === 'representing' ? at : at + 1
  while (
    ['the', 'a', 'an', 'his', 'her', 'their', 'its', 'one', 'two', 'three', 'of', 'some'].includes(
      sentence[start]?.word ?? '',
    ) &&
    start < to
  )
    start++
  const limit = endOfObject(sentence, start, to)
  const opening = sentence[start]
  const closing = sentence[limit]
  if (
    opening === undefined ||
    closing === undefined ||
    limit < start ||
    notPlaces.has(closing.word) ||
    notPlaces.has(opening.word)
  )
    return {}
  if (['direct', 'knowledge', 'firsthand', 'first-hand', 'close', 'ties', 'access', 'whom'].includes(opening.word))
    return {}
  const part = {value: text.slice(opening.start, closing.end), span: {start: opening.start, end: closing.end}}
  if (preposition !== 'in')
    return preposition === 'with' || preposition === 'on'
      ? opening.isCapital || institutions.has(closing.word)
        ? {affiliation: part}
        : {}
      : {affiliation: part}
  if (institutions.has(closing.word) || sentence.slice(start, limit).some(({isPossessive}) => isPossessive))
    return {affiliation: part}
  return opening.isCapital ? {place: part} : {}
}

function endOfObject(sentence: Sentence, from: number, to: number): number {
  let at = from
  for (; at <= to; at++) {
    const token = sentence[at] as Token
    if (token.kind !== 'word' || relatives.has(token.word)) break
    if (
      at > from &&
      prepositions.has(token.word) &&
      !(token.word === 'of' && sentence[at - 1]?.isCapital) &&
      !(token.word === 'for' && sentence[at - 1]?.isCapital && sentence[at + 1]?.isCapital)
    )
      break
    if (at > from && /^(?:familiar|briefed|close|speaking|involved|who|said|also)$/.test(token.word)) break
  }
  return at - 1
}
