import type {Reading, Span} from '../reading.ts'
import {type Counted, countOf} from '../sentence/count.ts'
import {describes} from '../sentence/describes.ts'
import {personOf} from '../sentence/nounPhrase.ts'
import {saysNothing} from '../sentence/saying.ts'
import {verbGroup} from '../sentence/verbGroup.ts'
import {cueForms, nounForms} from '../tables/cueVerbs.ts'
import {roughly} from '../tables/numbers.ts'
import {isAdverb, prepositions, relatives} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'

type Words = {readonly from: number; readonly head: number}

/**
 * Several people without a name who stand right beside a plain word of saying, as a page of tables finds them:
 * "Sources tell …", "…, three aides said", "according to officials". Nothing else is looked for.
 *
 * @internal
 */
export function peopleTold(sentence: Sentence): Omit<Reading, 'sameAs'>[] {
  if (sentence.at(-1)?.word === '?') return []
  return sentence.flatMap((token, at) => {
    if (token.kind !== 'word' || token.isQuoted) return []
    const people =
      token.word === 'to' && sentence[at - 1]?.word === 'according' ? behind(sentence, at) : besideVerb(sentence, at)
    return people === null ? [] : [readingOf(sentence, at, people)]
  })
}

function besideVerb(sentence: Sentence, at: number): Words | null {
  const {word} = sentence[at] as Token
  const form = cueForms.get(word)
  if (form === undefined || form.cue.needs !== 'always' || nounForms.has(word) || saysNothing(sentence, at)) return null
  if (!form.is.has('past') && !form.is.has('base')) return null
  const group = verbGroup(sentence, at)
  if (group.isUnreal || group.isNegative || group.isWould || group.isInfinitive || group.isPassive) return null
  const before = sentence[group.from - 1]
  const isAfterWords = before === undefined || before.kind === 'comma' || before.kind === 'dash' || before.isQuoted
  if (!isAfterWords) return inFront(sentence, group.from - 1)
  const people = form.cue.verb === 'tell' ? null : behind(sentence, at)
  return people !== null && endsSaying(sentence, people.head) ? people : null
}

/** "…, said four officials.": what has a verb behind it is what somebody before the comma says. */
function endsSaying(sentence: Sentence, head: number): boolean {
  const next = sentence[head + 1]
  return next?.kind !== 'word' || /^(?:who|with|familiar|close|briefed|in|at|from|on|of)$/.test(next.word)
}

const conditional = new Set(['if', 'unless', 'whether', 'what'])

const bounds = new Set(['more than', 'at least', 'fewer than', 'less than'])

/** "three aides", back from the noun to where its phrase begins. Behind "of", "for" or "with" it is somebody else who speaks. */
function inFront(sentence: Sentence, last: number): Words | null {
  let head = last
  while (head > 0 && isAdverb(sentence[head]?.word ?? '') && sentence[head]?.isCapital === false) head--
  if (!isPeople(sentence, head)) return null
  let from = head
  while (from > 0 && from > head - 6 && describes(sentence, from - 1)) from--
  if (sentence[from]?.word === 'that') from++
  if (bounds.has(`${sentence[from - 2]?.word} ${sentence[from - 1]?.word}`)) from -= 2
  if (roughly.has(sentence[from - 1]?.word ?? '')) from--
  const isLikely = /^(?:likely|mostly|only|registered)$/.test(sentence[from - 1]?.word ?? '')
  const before = sentence[isLikely ? from - 2 : from - 1]
  const isOthers =
    before?.kind === 'word' &&
    (prepositions.has(before.word) ||
      conditional.has(before.word) ||
      before.word === 'and' ||
      before.word === 'or' ||
      relatives.has(before.word))
  return isOthers || before?.isQuoted === true || before?.isPossessive === true ? null : {from, head}
}

function behind(sentence: Sentence, at: number): Words | null {
  for (let head = at + 1; head <= at + 6; head++) {
    if (isPeople(sentence, head) && !isPeople(sentence, head + 1)) return {from: at + 1, head}
    if (!describes(sentence, head)) return null
  }
  return null
}

function isPeople(sentence: Sentence, at: number): boolean {
  const token = sentence[at]
  return token?.kind === 'word' && !token.isQuoted && !token.isPossessive && personOf(sentence, at)?.isPlural === true
}

function readingOf(sentence: Sentence, cue: number, {from, head}: Words): Omit<Reading, 'sameAs'> {
  const noun = personOf(sentence, head)
  const counted: Counted = countOf(sentence, {from, to: head, head, who: 'unnamed', ...(noun && {noun})})
  return {
    span: spanOf(sentence, 0, sentence.length - 1),
    cue: spanOf(sentence, cue, cue),
    content: null,
    source: spanOf(sentence, from, head),
    kind: 'speech',
    named: false,
    count: {min: counted.min, max: counted.max, span: spanOf(sentence, counted.from, counted.to)},
    descriptor: {},
    condition: null,
    reason: null,
    relay: null,
    hedge: null,
    stance: 'asserts',
  }
}

const spanOf = (sentence: Sentence, from: number, to: number): Span => ({
  start: sentence[from]?.start ?? 0,
  end: sentence[to]?.end ?? 0,
})
