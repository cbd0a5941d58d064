import {isBody, isGiven, isNoun, isOrdinary, isPlace, isThing, isUnknown} from './kinds.ts'
import {has, isOrdinaryWord} from './lexicon.ts'
import {follows, introduces, titles} from './titles.ts'
import type {Word} from './tokens.ts'

/** A given name alone: somebody who acts, speaks, is met or is called. */
export function isAlone(words: readonly Word[], at: number, word: Word): boolean {
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
export const tells =
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
export function isMidSentence(before: Word | undefined, {gap, lower, isUpper}: Word): boolean {
  if (before === undefined || isUpper || before.isCapital || !/^,? $/.test(gap)) return false
  return (
    !/^(?:may|june|april|august|march|sunday|january|summer|autumn|rose|god)$/.test(lower) && !isThingName.has(lower)
  )
}
const isThingName = new Set('park bill king bishop pope knight dean earl guy major angel destiny trinity'.split(' '))

/** Family names that nothing else is called: "O'Shaughnessy told the panel". */
const ofOneFamily = /^(?:O'|Mc|Ó )\p{Lu}\p{Ll}{2,}/u
const isPersonNoun =
  /(?:[^s]er|or|ist|ian|man|woman|nurse|nanny|clerk|aide|cook|guard|brother|sister|wife|husband|friend|uncle|aunt|cousin)$/

/** "called X", "named X", "name is X", "told by X", "signed by X". */
export function isCalled(words: readonly Word[], at: number): boolean {
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

function isKin(before: Word | undefined): boolean {
  return /(?:^|-)(?:brother|sister|mother|father|wife|husband|son|daughter|uncle|aunt|cousin|niece|nephew|friend|colleague|boss|partner|girlfriend|boyfriend|neighbou?r|driver|assistant|secretary|supervisor|nurse|lawyer|twin|mentor|flatmate|roommate|classmate|fianc[eé]e?|ex|widow|widower|grandson|granddaughter|grandmother|grandfather|stepson|stepdaughter|carer|babysitter|caretaker|handler)(?:-in-law)?$/.test(
    before?.lower ?? '',
  )
}
