import {has, isOrdinaryWord} from './lexicon.ts'
import type {Run} from './runs.ts'
import {canBeFamilyName, namesOfThings, placePrefixes} from './tables.ts'
import {follows, introduces, particles, titles} from './titles.ts'
import type {Word} from './tokens.ts'

/** Where a name stands among the words: from the first up to before the last. */
export type Part = Run

const isThing = (word: Word) => namesOfThings.has(word.lower)
const isGiven = ({lower, isInitial}: Word) =>
  !isInitial && (has(lower, 'given') || has(lower.split('-')[0] ?? '', 'given'))
const isPlace = ({lower}: Word) => has(lower, 'place')
const isBody = ({lower}: Word) => has(lower, 'body')
const isOrdinary = ({text}: Word) => isOrdinaryWord(text)
/** In no table: most family names are in none. */
const isUnknown = (word: Word) =>
  /^[\p{Script=Latin}\p{M}'.-]+$/u.test(word.text) &&
  !isPlace(word) &&
  !isBody(word) &&
  !isOrdinary(word) &&
  !isThing(word)

/** The name in a run of capitalised words, if there is one. */
export function nameIn(words: readonly Word[], run: Run): Part[] {
  const found = nameOf(words, run)
  return found === undefined ? [] : [found]
}

function nameOf(words: readonly Word[], run: Run): Part | undefined {
  const titled = afterTitle(words, run)
  if (titled !== undefined) return titled
  if (ships.test(words[run.from]?.lower ?? '')) return undefined
  const {from, to} = trimmed(words, run)
  const inside = words.slice(from, to)
  const first = inside[0]
  const before = words[from - 1]
  if (first === undefined) return undefined
  const capitals = inside.filter((word) => word.isCapital || word.isInitial)
  // "Elizabeth II": whoever reigned.
  if (capitals.length === 2 && /^[IVX]{2,5}$/.test(capitals[1]?.text ?? '')) return undefined
  if (isKorean(capitals)) return {from, to}
  const dropped = from > run.from ? words[from - 1] : undefined
  if (dropped !== undefined && placePrefixes.has(dropped.lower)) return undefined
  if (capitals.length > 1 && isActing(words, from, to) && isGiven(first) && !isPlace(first)) return {from, to}
  if (isOfThing(words, from, to) || (placePrefixes.has(first.lower) && !has(first.lower, 'given'))) return undefined
  if (capitals.length === 1) return isAlone(words, from, first) ? {from, to: from + 1} : undefined
  if (before?.lower === 'the' && first.gap === ' ' && !first.isInitial) return undefined
  // "the deputy, Mark Felt, could": words of the language, with capitals that no sentence asks for.
  const [head, tail, more] = capitals
  const isOddlyCapital = head !== undefined && tail !== undefined && more === undefined && isMidSentence(before, head)
  if (isOddlyCapital && isGiven(head) && !isPlace(head) && !isThing(tail) && !isPlace(tail) && !isBody(tail))
    return {from, to}
  return isFullName(capitals) ? {from, to} : undefined
}

/** "Nurse Okoye", "Herr Doktor Vogel", "Rev. Tobias Kern". */
function afterTitle(words: readonly Word[], {from, to}: Run): Part | undefined {
  if (ships.test(words[from]?.lower ?? '')) return undefined
  let start: number | undefined
  let at = from
  for (; at < to - 1; at++) {
    const word = words[at]
    if (word === undefined) return undefined
    if (titles.has(word.lower) && !word.isPossessive) start ??= at
    else if (start !== undefined) break
  }
  if (start === undefined) return undefined
  const rest = words.slice(at, to)
  const name = rest.filter((word) => word.isCapital || word.isInitial)
  const last = name.at(-1)
  const head = name[0]
  if (head === undefined || last === undefined || titles.has(last.lower)) return undefined
  const isNobody = name.some(
    (word) =>
      (name.length === 1 && word.text.length === 1) ||
      (isThing(word) && !canBeFamilyName.has(word.lower) && isOffice(words[at - 1])) ||
      (isBody(word) && isOffice(words[at - 1])) ||
      (isOrdinary(word) &&
        !isGiven(word) &&
        !has(word.lower, 'surname') &&
        (isOffice(words[at - 1]) || isOfficeName.test(word.lower))) ||
      /^(?:no|universe|world|right|president|speaker|secretary|chairman|justice|mayor)$/.test(word.lower),
  )
  return isNobody ? undefined : {from: start, to}
}

const isOfficeName = /^(?:manager|director|officer|secretary|assistant|editor|adviser|minister)$/

/** A title that is an office too: "General Electric", "Secretary Pool". */
function isOffice(title: Word | undefined): boolean {
  return (
    title !== undefined &&
    (namesOfThings.has(title.lower) || isOrdinaryWord(title.text)) &&
    !formsOfAddress.has(title.lower)
  )
}
const formsOfAddress = new Set(
  'mr mrs ms miss mx dr dra m mme mlle sig cllr prof professor sir dame rev nurse judge colonel captain sergeant herr frau imam rabbi inspector constable detective'.split(
    ' ',
  ),
)

/** Words that are capitalised because a sentence begins, or by headline style, are no part of a name. */
function trimmed(words: readonly Word[], {from, to}: Run): Run {
  let start = from
  while (start < to - 1) {
    const word = words[start]
    if (word === undefined || word.isInitial || isGiven(word) || !isOrdinary(word)) break
    start++
  }
  let end = to
  while (end > start + 1) {
    const word = words[end - 1]
    if (word === undefined || word.isCapital || word.isInitial) break
    end--
  }
  // "PETER GRAVES SAW IT"
  if (end - start > 2 && words.slice(start, end).every(({isUpper}) => isUpper)) end = Math.min(end, start + 2)
  return {from: start, to: end}
}

/** Something is called so: a bridge, a ship, a law, a company of "& Co.". */
const ships = /^(?:uss|hms|rms|ss|mv|hmas|ins)$/

function isOfThing(words: readonly Word[], from: number, to: number): boolean {
  const inside = words.slice(from, to)
  const last = inside.at(-1)
  if (
    words[to]?.lower === 'and' &&
    /^(?:co|sons?|brothers|partners|company|associates)$/.test(words[to + 1]?.lower ?? '')
  )
    return true
  const next = words[to]
  const before = words[from - 1]
  if (next !== undefined && /^ ?& ?$/.test(next.gap)) return true
  if (before !== undefined && /^ ?& ?$/.test(words[from]?.gap ?? '')) return true
  if (
    next !== undefined &&
    next.gap === ' ' &&
    /^(?:foundation|hospital|university|airport|prize|award|bridge|street|stadium|institute|school|syndrome|disease|family|brand|hotel|centre|center|library|museum|theatre|theater|store|shop|bank|group|company)s?$/.test(
      next.lower,
    ) &&
    inside.length > 1
  )
    return true
  if (
    before !== undefined &&
    !last?.isPossessive &&
    /^(?:ship|ferry|tanker|carrier|frigate|destroyer|yacht|hurricane|storm|cyclone|typhoon|uss|hms)$/.test(before.lower)
  )
    return true
  const things = inside.filter((word) => isThing(word) && !(word === inside[0] && isGiven(word)))
  if (things.length === 0) return false
  const head = inside[0]
  const isPerson =
    things.length === 1 &&
    last !== undefined &&
    head !== undefined &&
    isThing(last) &&
    canBeFamilyName.has(last.lower) &&
    (head.isInitial || (isGiven(head) && !isPlace(head))) &&
    inside.length <= (head.isInitial ? 3 : 2)
  return !isPerson
}

/** Tells, or is told by, met, called: whatever the family name is otherwise. */
function isActing(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]
  return (
    (next !== undefined && next.gap === ' ' && tells.test(next.lower)) ||
    isCalled(words, from) ||
    /^(?:met|told)$/.test(words[from - 1]?.lower ?? '')
  )
}

/** "Park Geun-hye": the second half of the given name is small. */
function isKorean([first, second, third]: readonly Word[]): boolean {
  if (first === undefined || second === undefined || third !== undefined) return false
  return has(first.lower, 'surname') && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second.text)
}

function isFullName(capitals: readonly Word[]): boolean {
  const [first, ...rest] = capitals
  const last = rest.at(-1)
  if (first === undefined || last === undefined || capitals.length > 6) return false
  if (capitals.some((word) => isBody(word) && !has(word.lower, 'surname') && !(word === first && isGiven(word))))
    return false
  if (capitals.every(isPlace)) return false
  if (first.isInitial)
    return (
      !/^(?:U\.|E\.U|D\.C|U\.K|U\.N)/.test(first.text) &&
      (isUnknown(last) || !isOrdinary(last) || has(last.lower, 'surname'))
    )
  if (isGiven(first)) {
    if (isOrdinary(first)) return isUnknown(last) || (isGiven(last) && !isOrdinary(last)) || has(last.lower, 'surname')
    if (isPlace(first)) return isUnknown(last) || has(last.lower, 'surname')
    return !(isPlace(last) && !isUnknown(last) && !has(last.lower, 'surname') && !isGiven(last) && isOrdinary(last))
  }
  if (isPlace(first)) return false
  if (has(last.lower, 'surname') || isGiven(last)) return isUnknown(first)
  if (has(first.lower, 'surname') && !isOrdinary(first) && (!isOrdinary(last) || capitals.length > 2))
    return !isPlace(last)
  return capitals.every((word) => word.isInitial || isUnknown(word))
}

/** A given name alone: somebody who acts, speaks, is met or is called. */
function isAlone(words: readonly Word[], at: number, word: Word): boolean {
  if (word.isInitial || (word.isUpper && word.text.length < 4) || word.text.length < 2) return false
  const [before, next] = [words[at - 1], words[at + 1]]
  if (before?.lower === 'the' || before?.lower === 'a' || before?.lower === 'an') return false
  if (before?.lower === 'st' && /^\.? $/.test(word.gap)) return false
  const isIntroduced = (before !== undefined && word.gap === ' ' && introduces.has(before.lower)) || isCalled(words, at)
  const isFollowed =
    next !== undefined &&
    /^(?: |, )$/.test(next.gap) &&
    follows.has(next.lower) &&
    !(next.gap === ', ' && next.lower !== 'who')
  if (isGiven(word)) {
    if (isBody(word)) return isCalled(words, at) || (isIntroduced && isKin(before))
    if (isPlace(word))
      return (
        isIntroduced &&
        (isKin(before) || isCalled(words, at) || /^(?:met|told|contact|phoned|texted)$/.test(before?.lower ?? ''))
      )
    if (words[at + 1]?.gap === ' ' && next !== undefined && next.isCapital && isBody(next)) return false
    if (word.isPossessive && next?.isCapital && next.gap.endsWith(' ') && (isThing(next) || isOrdinary(next)))
      return false
    if (next !== undefined && next.gap === ' ' && next.isCapital && isThing(next)) return false
    if (isOrdinary(word) || isThing(word))
      return (
        isCalled(words, at) ||
        isMidSentence(before, word) ||
        (isIntroduced && word.gap === ' ') ||
        (isFollowed && (tells.test(next?.lower ?? '') || next?.lower === 'who')) ||
        (next?.gap === ' ' && /^(?:from|in)$/.test(next.lower) && lowerOnly(words[at + 2]))
      )
    return true
  }
  const isTitled =
    before !== undefined && word.gap === ' ' && !before.isCapital && (titles.has(before.lower) || isKin(before))
  const glued = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(word.text)
  if (glued !== null && isGluedName(glued[1] ?? '', glued[2] ?? '')) return true
  if (isTitled && (has(word.lower, 'surname') || (isUnknown(word) && !isNoun(word)))) return true
  if (
    has(word.lower, 'surname') &&
    !isPlace(word) &&
    !isThing(word) &&
    !isBody(word) &&
    isFollowed &&
    (tells.test(next?.lower ?? '') || onlyPeople.test(next?.lower ?? ''))
  )
    return true
  if (!isUnknown(word) || isNoun(word)) return false
  if (next !== undefined && /^, \d{2}, $/.test(next.gap)) return true
  if (before !== undefined && word.gap === ', ' && word.after.startsWith(',') && isPersonNoun.test(before.lower))
    return true
  if (ofOneFamily.test(word.text) && next?.gap === ' ' && follows.has(next.lower)) return true
  if (isCalled(words, at) || (isIntroduced && isKin(before))) return true
  if (isIntroduced && /^(?:met|said|says|phoned|texted|rang|contact)$/.test(before?.lower ?? '')) return true
  if (
    word.isPossessive &&
    /^(?:phone|badge|sister|brother|wife|husband|mother|father|friend|desk|flat|car|laptop|statement|notes|account|office)$/.test(
      next?.lower ?? '',
    )
  )
    return true
  if (next?.gap === ', ' && next.lower === 'who') return true
  return isFollowed && (onlyPeople.test(next?.lower ?? '') || tells.test(next?.lower ?? ''))
}

/** "AnnaHargreaves", as file names and user names have it. */
function isGluedName(given: string, family: string): boolean {
  const lower = given.toLowerCase()
  return (
    has(lower, 'given') &&
    !isOrdinaryWord(lower) &&
    !has(lower, 'place') &&
    !has(lower, 'body') &&
    !isOrdinaryWord(family)
  )
}

/** Only people do that: "Sunniva works nights". */
const onlyPeople =
  /^(?:works|lives|lived|remembers|remembered|quit|resigned|drives|drove|fears|feared|cried|laughed|photographed|whose)$/
const tells =
  /^(?:brought|kept|handed|drove|speaks|spoke|met|copied|called|asked|said|says|works|worked|knows|gave|saw|heard|showed|sent)$/

/** "Sue in accounts", and not "May in Paris". */
function lowerOnly(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:it|hr|pr)$/i.test(word.text) ||
      /^(?:accounts|payroll|sales|legal|finance|reception|security|records|procurement|compliance)$/.test(word.lower))
  )
}

/** A word with a capital in the middle of a sentence, which is no month. */
function isMidSentence(before: Word | undefined, {gap, lower, isUpper}: Word): boolean {
  if (before === undefined || isUpper || before.isCapital || !/^,? $/.test(gap)) return false
  return (
    !/^(?:may|june|april|august|march|sunday|january|summer|autumn|rose|god)$/.test(lower) && !isThingName.has(lower)
  )
}
const isThingName = new Set('park bill king bishop pope knight dean earl guy major angel destiny trinity'.split(' '))

/** "the caretaker, Olek, opened" */
/** Family names that nothing else is called: "O'Shaughnessy told the panel". */
const ofOneFamily = /^(?:O'|Mc|Ó )\p{Lu}\p{Ll}{2,}/u
const isPersonNoun =
  /(?:[^s]er|or|ist|ian|man|woman|nurse|nanny|clerk|aide|cook|guard|brother|sister|wife|husband|friend|uncle|aunt|cousin)$/

/** "called X", "named X", "name is X", "told by X", "signed by X". */
function isCalled(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? '']
  if (!/^ ["“'(]?$/.test(words[at]?.gap ?? '')) return false
  if (/^(?:named|nicknamed|alias|aka)$/.test(first)) return true
  if (/^(?:him|her|them|me|you)$/.test(first)) return /^(?:calls?|called|call|named|nicknamed|christened)$/.test(second)
  if (/^(?:they|we|everyone|everybody|friends|colleagues|people)$/.test(second) && /^(?:calls?|called)$/.test(first))
    return true
  if (/^(?:herself|himself|themselves|themself)$/.test(first)) return /^(?:calls?|called|call|named)$/.test(second)
  if (first === 'by' && /^(?:goes|went|go)$/.test(second)) return true
  if (
    first === 'called' &&
    /^(?:is|was|she|he|be|are|somebody|someone|man|woman|person|who|and|named|colleague|source|nurse|clerk|we|i|they)$/.test(
      second,
    )
  )
    return true
  if (first === 'is' || first === 'was' || first === 'as')
    return second === 'name' || second === 'known' || second === 'nickname'
  if (first === 'with' || first === 'to')
    return /^(?:up|according|thanks|drove|worked|travelled|traveled|sat|spoke|met|talked|meeting|spoken|interview|conversation|lunch|call|talk|speak|meet|interviewed)$/.test(
      second,
    )
  if (first === 'from' && /^(?:it|this|that|them|copy|word|memo|document|papers|everything)$/.test(second)) return true
  if (
    first === 'only' ||
    first === 'hello' ||
    first === 'hi' ||
    first === 'asked' ||
    first === 'called' ||
    first === 'text' ||
    first === 'texted'
  )
    return first !== 'only' || follows.has(words[at + 1]?.lower ?? '') || words[at + 1]?.lower === 'and'
  return (
    first === 'by' &&
    /^(?:us|me|told|said|seen|spoken|signed|given|leaked|written|sent|shown|to|handed|copied|passed|shared|photographed|recorded|confirmed|drafted|typed)$/.test(
      second,
    )
  )
}

/** "Wairimu and Kipruto": beside a name, what is in no table is one too. */
export function besideNames(words: readonly Word[], parts: readonly Part[]): Part[] {
  const names = [...parts]
  for (const [at, word] of words.entries()) {
    if (!word.isCapital || word.text.length < 3 || word.isUpper || !isUnknown(word) || isNoun(word)) continue
    if (names.some(({from, to}) => at >= from && at < to)) continue
    const [before, next] = [words[at - 1], words[at + 1]]
    const isAfter = before?.lower === 'and' && names.some(({to}) => to === at - 1)
    const isListed =
      word.gap === ', ' && names.some(({to}) => to === at) && (next?.lower === 'and' || next?.gap === ', ')
    const isBefore = next?.lower === 'and' && names.some(({from}) => from === at + 2)
    if (
      (isAfter || isListed || isBefore) &&
      !(next?.isCapital && next.gap === ' ') &&
      !(before?.isCapital && word.gap === ' ')
    )
      names.push({from: at, to: at + 1})
  }
  return names
}

function isKin(before: Word | undefined): boolean {
  return /(?:^|-)(?:brother|sister|mother|father|wife|husband|son|daughter|uncle|aunt|cousin|niece|nephew|friend|colleague|boss|partner|girlfriend|boyfriend|neighbou?r|driver|assistant|secretary|supervisor|nurse|lawyer|twin|mentor|flatmate|roommate|classmate|fianc[eé]e?|ex|widow|widower|grandson|granddaughter|grandmother|grandfather|stepson|stepdaughter|carer|babysitter|caretaker|handler)(?:-in-law)?$/.test(
    before?.lower ?? '',
  )
}

/** Of words that no table has, those that a name is not made of. */
function isNoun({text}: Word): boolean {
  return /(?:s'|ers|ies|isms?)$/i.test(text) || particles.has(text.toLowerCase())
}
