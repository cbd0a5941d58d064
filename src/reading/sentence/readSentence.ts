import type {Reading, Span} from '../reading.ts'
import type {Steps} from '../steps.ts'
import {cueForms} from '../tables/cueVerbs.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {type Terms, termsIn} from './condition.ts'
import {contentOf} from './content.ts'
import {countOf} from './count.ts'
import {descriptorOf} from './description.ts'
import type {Found} from './found.ts'
import {withoutNested} from './nested.ts'
import {readNoun} from './nouns.ts'
import {termsOf} from './ownTerms.ts'
import {hedge, noComment, phrases} from './phrases.ts'
import {addLabel, addSpeaking} from './speaking.ts'
import {readVerb} from './verbs.ts'

/** A reading before it is known which others it stands beside, and what tells that. @internal */
export type LocalReading = {
  readonly reading: Omit<Reading, 'sameAs'>
  /** The words of its source. */
  readonly words: string
  /** The noun in them, in the singular. */
  readonly noun: string
  /** How many readings back in its sentence the very same words are the source. */
  readonly back: number | null
}

/**
 * Everything a sentence puts down to somebody. It looks at nothing but the sentence.
 *
 * @internal
 */
export function readSentence(text: string, sentence: Sentence, steps: Steps): LocalReading[] {
  if (isQuestion(sentence)) return []
  const found: Found[] = []
  const terms = termsIn(sentence, steps)
  const isInTerms = wordsOf(terms)
  for (let at = 0; at < sentence.length; at++) {
    steps.count++
    const token = sentence[at] as Token
    if (token.kind !== 'word' || token.isQuoted || isInTerms.has(at) || token.organization !== undefined) continue
    const read = cueAt(sentence, at, found, steps)
    steps.count += near
    if (read === null || found.slice(-near).some(({cue}) => cue.to >= read.cue.from && cue.from <= read.cue.to))
      continue
    found.push(read)
    at = Math.max(at, read.cue.to)
  }
  addSpeaking(sentence, terms, found, steps)
  addLabel(sentence, found)
  return withoutNested(sentence, found, steps).map((each, index, all) =>
    localReading(
      text,
      sentence,
      each,
      all.slice(Math.max(0, index - near), index),
      readingOf(text, sentence, each, found, terms),
    ),
  )
}

/** Positions of the words that tell the terms on which somebody spoke. */
function wordsOf(terms: readonly Terms[]): ReadonlySet<number> {
  const words = new Set<number>()
  for (const {at, reason} of terms) {
    for (let index = at.from; index <= at.to; index++) words.add(index)
    for (let index = reason?.from ?? 0; reason !== null && index <= reason.to; index++) words.add(index)
  }
  return words
}

/** How many cues back one can reach over another. */
const near = 8

function cueAt(sentence: Sentence, at: number, before: readonly Found[], steps: Steps): Found | null {
  const {word} = sentence[at] as Token
  const here = {sentence, at, steps}
  return (
    noComment(here) ??
    hedge(here) ??
    phrases.get(word)?.(here) ??
    (cueForms.has(word) ? readVerb(sentence, at, before, steps) : null) ??
    readNoun(sentence, at, steps)
  )
}

const asks = new Set(
  'who what why how when where which did does do is are was were has have had can could will would should'.split(' '),
)

/** A question to the reader. */
function isQuestion(sentence: Sentence): boolean {
  const last = sentence.findLast(({isQuoted}) => !isQuoted)
  const first = sentence[0]
  return last?.word === '?' && first?.kind === 'word' && asks.has(first.word)
}

function localReading(
  text: string,
  sentence: Sentence,
  {source}: Found,
  before: readonly Found[],
  reading: LocalReading['reading'],
): LocalReading {
  const same = before.findLastIndex(
    (other) => source !== null && other.source?.from === source.from && other.source.to === source.to,
  )
  return {
    reading,
    words: reading.source === null ? '' : text.slice(reading.source.start, reading.source.end),
    noun: source === null ? '' : singular(sentence[source.head]?.word ?? ''),
    back: same < 0 ? null : before.length - same,
  }
}

/** "officials" and "official" are one noun, and so are "people" and "person". */
function singular(word: string): string {
  if (word === 'people') return 'person'
  return word.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '')
}

function readingOf(
  text: string,
  sentence: Sentence,
  each: Found,
  all: readonly Found[],
  terms: readonly Terms[],
): LocalReading['reading'] {
  const {source, cue, kind, stance} = each
  const spanOf = ({from, to}: {from: number; to: number}): Span => ({
    start: sentence[from]?.start ?? 0,
    end: sentence[to]?.end ?? 0,
  })
  const first = sentence[0] as Token
  const last = sentence.at(-1) as Token
  const isUnnamed = source?.who === 'unnamed'
  const own = termsOf(each, all, terms)
  const counted = isUnnamed ? countOf(sentence, source) : null
  return {
    span: {start: first.start, end: last.end},
    cue: spanOf(cue),
    content: contentOf(sentence, each, all),
    source: source === null ? null : spanOf(source),
    kind,
    named: source !== null && !isUnnamed,
    count: counted === null ? null : {min: counted.min, max: counted.max, span: spanOf(counted)},
    descriptor: isUnnamed ? descriptorOf(text, sentence, source) : {},
    condition: own?.groundRule == null ? null : {groundRule: own.groundRule, span: spanOf(own.at)},
    reason: own?.reason == null ? null : {value: own.reason.value, span: spanOf(own.reason)},
    relay: relayOf(text, sentence, each, all),
    hedge: each.isHedge ? spanOf(cue) : null,
    stance,
  }
}

/** "Reuters reported, citing two officials". */
function relayOf(text: string, sentence: Sentence, each: Found, all: readonly Found[]): Reading['relay'] {
  if (!each.isCited) return null
  const reporter = all.find(({source, isCited, cue}) => !isCited && cue !== each.cue && source?.who === 'named')
  if (reporter?.source == null) return null
  const {from, to} = reporter.source
  const span = {start: sentence[from]?.start ?? 0, end: sentence[to]?.end ?? 0}
  const {organization} = sentence[reporter.source.head] ?? {}
  return {outlet: text.slice(span.start, span.end), span, ...(organization && {organization: organization.id})}
}
