import {formsOf} from '../../reading/tables/inflection.ts'
import {quantityOf} from '../../reading/tables/numbers.ts'
import {auxiliaries, isAdverb} from '../../reading/tables/words.ts'
import type {Sentence} from '../../reading/text/sentences.ts'
import type {Marker} from './marker.ts'
import type {Speaker} from './speakers.ts'

/**
 * What newsrooms say of any source: how they know it, for whom they work, what they are for, how they spoke. Whatever else somebody did,
 * others saw it. To add one: a verb, with its forms where they are not regular.
 */
const sayNothing: ReadonlySet<string> = new Set([
  ...`attend participate review view watch witness receive obtain work serve represent advise handle manage oversee follow study monitor support oppose
      favor favour want believe ask decline refuse request insist wish require prefer agree live belong back help criticize criticise
      discuss describe demand need seem appear use specialize specialise cover track investigate deal remain contact know brief
      inform consult involve authorize authorise permit allow expect concern cite fear worry hope like say tell talk call express share provide
      identify name quote experience question visit own buy rent sell pay teach research plan consider regard treat affect seek
      oversee regulate negotiate supply invest trade`
    .split(/\s+/)
    .flatMap((verb) => formsOf(verb).map(([form]) => form)),
  ...`took take takes taken taking part sit sits sat saw see sees seen read reads heard hear hears had has have having spoke speak speaks speaking
      spoken knew known say said told permitted gave give gives given got get gets hold holds held make makes made left leave
      met meet meets thought think thinks felt feel feels did does do done sought overseen shown show paid bought sold taught understood understand
      understands dealt familiar aware close present there privy`.split(/\s+/),
])

const be = /^(?:is|was|are|were|been|be|being)$/
const determined = /^(?:the|its|his|her|their)$/

/**
 * What the words of a speaker tell that they did, where it is one of a few: "who drove him home", "who had flown in from Nairobi".
 */
export function actsIn({sentence, from, head, to}: Speaker, text: string): Marker[] {
  if (!isFew(sentence, from, head)) return []
  const span = (first: number, last: number): Marker => {
    const start = sentence[first]?.start ?? 0
    const end = sentence[last]?.end ?? start
    return {kind: 'act', start, end, words: text.slice(start, end)}
  }
  const next = sentence[head + 1]?.word ?? ''
  // "a diplomat recalled from Lima".
  const done =
    to > head && /(?:ed|own|ung|orn)$/.test(next) && (next === 'called' || !sayNothing.has(next)) && !known.test(next)
  const theirs =
    head +
    1 +
    sentence
      .slice(head + 1, to + 1)
      .findIndex(({word}, at, rest) => word === 'whose' || (word === 'whom' && rest[at - 1]?.word !== 'of'))
  const whose =
    theirs > head && !/^(?:name|names|identity|identities|job|jobs|the)$/.test(sentence[theirs + 1]?.word ?? '')
  return [
    ...(done ? [span(head + 1, to)] : []),
    ...(whose ? [span(theirs, to)] : []),
    ...clausesIn(sentence, head, to).flatMap((clause): Marker[] => {
      const verb = verbOf(sentence, clause.from, clause.to)
      if (verb === undefined || sayNothing.has(sentence[verb]?.word ?? '')) return []
      // "who lost their homes": so did others.
      if (
        /^los(?:t|e|es|ing)$/.test(sentence[verb]?.word ?? '') &&
        ofMany.test(
          sentence
            .slice(verb + 1, verb + 4)
            .map(({word}) => word)
            .join(' '),
        )
      )
        return []
      return [span(clause.from, clause.to)]
    }),
  ]
}

/** Says no more than a descriptor does. */
const known =
  /^(?:reached|contacted|interviewed|quoted|asked|questioned|based|involved|concerned|affected|named|unnamed|employed|elected|retired|displaced|detained|accused|affiliated|allied|connected|linked|aligned)$/

/** "a nurse", "the two aides", "one of the generals"; not "officials", "dozens of guards". */
function isFew(sentence: Sentence, from: number, head: number): boolean {
  const words = sentence.slice(from, head + 1).map(({word}) => word)
  const counts = words.flatMap((word) => quantityOf(word) ?? [])
  if (counts.some(({min}) => min > few)) return false
  if (counts.some(({max}) => max !== null && max <= few)) return true
  return (
    words[0] === 'the' || words[0] === 'one' || (/[^s]$/.test(words.at(-1) ?? '') === true && words[0] !== 'people')
  )
}

const few = 5
const ofMany = /\b(?:jobs?|homes?|houses?|savings|money|everything|work|pensions?|power|faith|confidence)\b/

/** Clauses behind "who" and behind a later "and" or "then". */
function clausesIn(sentence: Sentence, head: number, to: number): {from: number; to: number}[] {
  const clauses: {from: number; to: number}[] = []
  for (let at = head + 1; at <= to; at++) {
    const {word, kind} = sentence[at] ?? {word: '', kind: 'other'}
    const isRelative = word === 'who' || (word === 'that' && at === head + 1)
    const goesOn = clauses.length > 0 && (word === 'and' || word === 'then') && /ed$/.test(sentence[at + 1]?.word ?? '')
    if (kind !== 'word' || !(isRelative || goesOn)) continue
    let end = at
    while (end < to && sentence[end + 1]?.kind !== 'comma') end++
    clauses.push({from: at, to: end})
  }
  return clauses
}

/** The word that says what was done: behind what only helps it; nothing where it says what somebody is. */
function verbOf(sentence: Sentence, from: number, to: number): number | undefined {
  let at = from + 1
  let isBeing = false
  let helps = ''
  while (at <= to) {
    const {word} = sentence[at] ?? {word: ''}
    if (!(auxiliaries.has(word) || isAdverb(word) || word === 'not')) break
    if (auxiliaries.has(word)) helps = word
    if (be.test(word)) isBeing = true
    at++
  }
  const verb = sentence[at]
  if (at > to || verb?.kind !== 'word') return undefined
  if (isBeing && determined.test(verb.word)) return at
  // "was a member", "is in the room", "was angry": nothing that was done.
  if (isBeing && !/(?:ed|en|orn|ught|ung|ept)$/.test(verb.word)) return undefined
  // "has knowledge", "had direct access".
  if (/^(?:has|have|had)$/.test(helps) && !isBeing && !isPastForm(verb.word)) return undefined
  return at
}

const irregular = new Set(
  `flown driven ridden run come gone won beaten broken chosen drawn drunk eaten fallen forgotten frozen grown hidden spent slept stood struck sung swum
  taken thrown torn woken worn written fought found caught brought built burnt cut hit hurt laid led let lit put quit set shot shut split spread stolen
  sunk swept thrown wept withdrawn`.split(/\s+/),
)
const isPastForm = (word: string) => /ed$/.test(word) || irregular.has(word) || sayNothing.has(word)
