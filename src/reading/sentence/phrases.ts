import type {Stance} from '../../vocabulary.ts'
import type {Steps} from '../steps.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {type Found, plainly} from './found.ts'
import {sourceFrom} from './sourceFrom.ts'
import {subjectBefore} from './subject.ts'
import {verbGroup} from './verbGroup.ts'

type At = {readonly sentence: Sentence; readonly at: number; readonly steps: Steps}

const wordAt = (sentence: Sentence, at: number) => {
  const token = sentence[at]
  return token?.kind === 'word' && !token.isQuoted ? token.word : ''
}

/** Whether these words follow one another. A slash stands between alternatives. */
function follow(sentence: Sentence, at: number, words: string): boolean {
  return words.split(' ').every((each, index) => each.split('/').includes(wordAt(sentence, at + index)))
}

/** What a phrase puts down to whom; the first word of it is the key. @internal */
export const phrases: ReadonlyMap<string, (at: At) => Found | null> = new Map([
  ['according', (here) => (follow(here.sentence, here.at, 'according to') ? after(here, 2, {}) : null)],
  [
    'per',
    (here) =>
      /^[\p{Ll}]/u.test(wordAt(here.sentence, here.at + 1)) &&
      !/^(?:cent|capita|day|year|week|month|hour|person|se|annum|diem)$/.test(wordAt(here.sentence, here.at + 1)) &&
      here.sentence[here.at - 1]?.kind !== 'word'
        ? after(here, 1, {})
        : null,
  ],
  ['citing', (here) => after(here, 1, {isCited: true})],
  ['quoting', (here) => after(here, 1, {isCited: true})],
  ['cited', (here) => cited(here)],
  ['quoted', (here) => cited(here)],
  [
    'in',
    (here) =>
      follow(here.sentence, here.at, 'in the words of')
        ? after(here, 4, {})
        : follow(here.sentence, here.at, 'in the view/opinion/eyes/mind of')
          ? after(here, 4, {kind: 'belief'})
          : null,
  ],
  ['to', (here) => (follow(here.sentence, here.at, 'to hear') ? hear(here) : null)],
  ['as', (here) => asPut(here)],
  ['put', (here) => putAt(here)],
  ['came', (here) => cameFrom(here)],
  ['comes', (here) => cameFrom(here)],
  ['come', (here) => cameFrom(here)],
])

type About = {kind?: Found['kind']; isCited?: boolean}

function after({sentence, at, steps}: At, length: number, {kind = 'speech', isCited = false}: About): Found | null {
  const source = sourceFrom(sentence, at + length, steps) ?? (length === 2 ? somePaper(sentence, at + length) : null)
  if (source === null || (source.who === 'pronoun' && isCited)) return null
  if (isCited && source.who === 'named') return null
  return {
    cue: {from: at, to: at + length - 1},
    source,
    kind: source.who === 'document' ? 'document' : kind,
    stance: 'asserts',
    isInverted: true,
    isHedge: false,
    isCited,
    isPlain: true,
  }
}

/** "according to a count": whatever it is, it is given as the source. */
function somePaper(sentence: Sentence, from: number): Found['source'] {
  let to = from
  while (to < sentence.length && to < from + 20 && sentence[to]?.kind === 'word' && !sentence[to]?.isQuoted) to++
  const first = wordAt(sentence, from)
  return to === from || /^(?:i|me|us|you|we|what|how|whom|which|whether)$/.test(first)
    ? null
    : {from, to: to - 1, head: to - 1, who: 'document'}
}

function cited(here: At): Found | null {
  const group = verbGroup(here.sentence, here.at)
  if (group.isPassive || group.isUnreal || group.isNegative) return null
  const subject = subjectBefore(here.sentence, group.from, here.steps)
  return subject?.who === 'named' || subject?.who === 'document' ? after(here, 1, {isCited: true}) : null
}

/** "to hear residents tell it". */
function hear({sentence, at, steps}: At): Found | null {
  const source = sourceFrom(sentence, at + 2, steps)
  const tell = (source?.to ?? at) + 1
  return source !== null && wordAt(sentence, tell) === 'tell' ? plainly({from: tell, to: tell}, source) : null
}

/** "as one official put it". */
function asPut({sentence, at, steps}: At): Found | null {
  for (let verb = at + 2; verb < at + 12 && verb < sentence.length; verb++) {
    if (
      (wordAt(sentence, verb) === 'put' || wordAt(sentence, verb) === 'puts') &&
      wordAt(sentence, verb + 1) === 'it'
    ) {
      const source = subjectBefore(sentence, verb, steps)
      return source === null ? null : plainly({from: verb, to: verb + 1}, source)
    }
    if (wordAt(sentence, verb) === '') return null
  }
  return null
}

/** "experts put the value at $12 million", "was put at 60 by an official". */
function putAt({sentence, at, steps}: At): Found | null {
  let isAt = false
  const group = verbGroup(sentence, at)
  if (group.isUnreal || group.isNegative) return null
  for (let next = at + 1; next < at + 12 && next < sentence.length; next++) {
    const word = wordAt(sentence, next)
    if (word === 'at')
      isAt = /^[$€£\d]|^(?:about|around|more|nearly|between|some|least|up)$/.test(sentence[next + 1]?.word ?? '')
    if (word === 'by' && group.isPassive && isAt) {
      const source = sourceFrom(sentence, next + 1, steps)
      return source === null ? null : {...plainly({from: at, to: at}, source), isInverted: true}
    }
  }
  if (!isAt || group.isPassive) return null
  const source = subjectBefore(sentence, group.from, steps)
  return source === null || source.who === 'named' ? null : plainly({from: at, to: at}, source)
}

const news = new Set(
  'information word claim claims news account accounts details allegation allegations report reports tip revelation disclosure figures confirmation denial warning'.split(
    ' ',
  ),
)

/** "This information comes from officials", "word first came from an aide". */
function cameFrom({sentence, at, steps}: At): Found | null {
  if (wordAt(sentence, at + 1) !== 'from') return null
  for (let back = at - 1; back >= 0 && back > at - 14; back--) {
    steps.count++
    if (!news.has(wordAt(sentence, back))) continue
    const source = sourceFrom(sentence, at + 2, steps)
    return source === null ? null : {...plainly({from: at, to: at + 1}, source), isInverted: true}
  }
  return null
}

const isRefusal = (token: Token | undefined) =>
  token !== undefined && ['declined', 'refused', 'declines', 'refuses'].includes(token.word)
const toSay =
  'comment speculate specify talk say discuss answer speak elaborate confirm respond provide give name identify disclose'

/**
 * "declined to comment", "did not immediately respond", "could not be reached", "had no comment": what is not said is told too.
 *
 * @internal
 */
export function noComment({sentence, at, steps}: At): Found | null {
  const word = wordAt(sentence, at)
  const shape = refusal(sentence, at, word)
  if (shape === null) return null
  const group = verbGroup(sentence, shape.verb)
  const source = subjectBefore(sentence, group.from, steps)
  return source === null
    ? null
    : {...plainly({from: Math.min(group.from, shape.verb), to: shape.to}, source, shape.stance)}
}

type Refusal = {readonly verb: number; readonly to: number; readonly stance: Stance}

function refusal(sentence: Sentence, at: number, word: string): Refusal | null {
  if (
    isRefusal(sentence[at]) &&
    wordAt(sentence, at + 1) === 'to' &&
    toSay.split(' ').includes(wordAt(sentence, at + 2))
  ) {
    return {verb: at, to: at + 2, stance: 'declined'}
  }
  if (isRefusal(sentence[at]) && follow(sentence, at + 1, 'comment/requests/request'))
    return {verb: at, to: at + 1, stance: 'declined'}
  if (word === 'reached' && wordAt(sentence, at - 1) === 'be') return {verb: at, to: at, stance: 'noReply'}
  if ((word === 'had' || word === 'has' || word === 'have') && follow(sentence, at + 1, 'no comment'))
    return {verb: at, to: at + 2, stance: 'declined'}
  if ((word === 'had' || word === 'has' || word === 'have') && follow(sentence, at + 1, 'no immediate/further comment'))
    return {verb: at, to: at + 3, stance: 'declined'}
  if (!'respond reply return answer comment address'.split(' ').includes(word)) return null
  const group = verbGroup(sentence, at)
  if (word === 'comment')
    return group.isWould && group.isNegative
      ? {verb: at, to: at, stance: 'declined'}
      : group.isNegative && group.has === 'do'
        ? {verb: at, to: at, stance: 'declined'}
        : null
  if (!group.isNegative || group.has !== 'do') return null
  if (word === 'address') return {verb: at, to: at, stance: 'noComment'}
  if (
    word === 'return' &&
    !/^(?:calls|a|messages|phone|telephone|repeated|multiple|requests|emails)$/.test(wordAt(sentence, at + 1))
  )
    return null
  return {verb: at, to: word === 'return' ? at + 1 : at, stance: 'noReply'}
}

const hedges = new Set('reportedly allegedly purportedly supposedly'.split(' '))
const passives = new Set(
  'believed thought said understood reported alleged rumored rumoured feared presumed expected suspected'.split(' '),
)

/** "reportedly", "is believed to": it is said, and nobody says it. @internal */
export function hedge({sentence, at}: At): Found | null {
  const word = wordAt(sentence, at)
  if (hedges.has(word)) return nobody(at, at, 'speech')
  if (!passives.has(word)) return null
  const group = verbGroup(sentence, at)
  if (!group.isPassive || group.isUnreal) return null
  const kind = ['believed', 'thought', 'feared', 'presumed', 'expected', 'suspected'].includes(word)
    ? 'belief'
    : 'speech'
  const next = wordAt(sentence, at + 1)
  if (next === 'to') return nobody(group.from, at + 1, kind)
  const isImpersonal = wordAt(sentence, group.from - 1) === 'it' && (next === 'that' || next === '')
  return isImpersonal ? nobody(group.from - 1, at, kind) : null
}

function nobody(from: number, to: number, kind: Found['kind']): Found {
  return {cue: {from, to}, source: null, kind, stance: 'asserts', isInverted: false, isHedge: true, isCited: false}
}
