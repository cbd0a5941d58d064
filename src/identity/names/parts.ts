import {isAlone, isCalled, isMidSentence, tells} from './alone.ts'
import {isBody, isGiven, isNoun, isOrdinary, isPlace, isThing, isUnknown} from './kinds.ts'
import {has, isOrdinaryWord} from './lexicon.ts'
import type {Run} from './runs.ts'
import {canBeFamilyName, namesOfThings, placePrefixes} from './tables.ts'
import {titles} from './titles.ts'
import type {Word} from './tokens.ts'

/** Where a name stands among the words: from the first up to before the last. */
export type Part = Run

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
