import {documents} from '../tables/documents.ts'
import {institutions} from '../tables/institutions.ts'
import {quantityOf} from '../tables/numbers.ts'
import {compoundNoun, type PersonNoun, personByEnding, personNouns} from '../tables/people.ts'
import {adverbs, auxiliaries, prepositions, relatives, standIns, subordinators, timeWords} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'

/** The noun that ends the first part of a noun phrase. @internal */
export function headOf(sentence: Sentence, from: number, to: number): number {
  let head = -1
  for (let at = from; at <= to; at++) {
    const token = sentence[at] as Token
    if (token.kind !== 'word') {
      // A nickname between quotation marks does not end a name.
      if (token.isQuoted || (token.kind === 'other' && token.word !== '"')) continue
      break
    }
    if (token.isQuoted) continue
    const name = token.organization
    if (name?.isAdjective === false && name.from >= from && name.to <= to && name.from === at) {
      at = name.to
      head = at
      continue
    }
    if (token.word === 'of' && isPartitive(sentence, from, at)) continue
    if (at > from && isAfterHead(sentence, at)) break
    if (head >= 0 && endsPeople(sentence, head, at)) break
    head = at
  }
  return head
}

/** "one of the officials", "dozens of guards", "a group of investors": what comes after is who they are. */
function isPartitive(sentence: Sentence, from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - 3; back--) {
    const {word} = sentence[back] as Token
    if (word === 'group' || word === 'number' || word === 'majority' || word === 'half' || word === 'percent')
      return true
    if (quantityOf(word) !== undefined && word !== 'a' && word !== 'an')
      return back === at - 1 || sentence[at - 1]?.word === 'dozen'
    if (standIns.has(word)) return back === at - 1
  }
  return false
}

/** Begins what follows a noun: "at the bank", "who asked", "familiar with". @internal */
export function isAfterHead(sentence: Sentence, at: number): boolean {
  const {word, isCapital} = sentence[at] as Token
  if (word === 'and' || word === '&') return false
  if (word === 'than' && /^(?:more|fewer|less|other)$/.test(sentence[at - 1]?.word ?? '')) return false
  if (relatives.has(word) || auxiliaries.has(word)) return true
  // "outside experts", "an inside source".
  if (/^(?:inside|outside|past)$/.test(word) && personOf(sentence, at + 1) !== undefined) return false
  if (prepositions.has(word) && !isCapital) return true
  if (isCapital) return false
  return (
    subordinators.has(word) ||
    adverbs.has(word) ||
    word === 'himself' ||
    (timeWords.has(word) && word !== 'last' && word !== 'early' && word !== 'late')
  )
}

/** After a noun for people only more people, or a name, belong to it: "a person briefed …". */
function endsPeople(sentence: Sentence, head: number, at: number): boolean {
  const noun = sentence[head] as Token
  const token = sentence[at] as Token
  // "a poll released on Monday", "emails seen by the paper".
  if (
    !noun.isPossessive &&
    documents.has(noun.word) &&
    /ed$|^(?:seen|shown|written|sent|given|taken|made|done|held|won|put)$/.test(token.word)
  )
    return true
  const person = personOf(sentence, head)
  if (noun.isPossessive || person === undefined) return false
  if (person.isDemonym && !person.isPlural && describesPeople(sentence, at)) return false
  if (token.isCapital) return timeWords.has(token.word)
  return (
    token.word !== 'and' &&
    personOf(sentence, at) === undefined &&
    !institutions.has(token.word) &&
    !documents.has(token.word)
  )
}

/** "Republican primary voters": a noun for people stands a word further on, in the plural. */
function describesPeople(sentence: Sentence, at: number): boolean {
  return (
    sentence[at]?.isCapital === false &&
    sentence[at + 1]?.kind === 'word' &&
    personOf(sentence, at + 1)?.isPlural === true
  )
}

/** @internal */
export function personOf(sentence: Sentence, at: number): PersonNoun | undefined {
  const token = sentence[at]
  if (token === undefined || token.kind !== 'word' || token.organization?.isAdjective === false) return undefined
  const before = sentence[at - 1]
  return (
    (before?.kind === 'word' ? compoundNoun(before.word, token.word) : undefined) ??
    personNouns.get(token.word) ??
    (token.isCapital ? undefined : personByEnding(token.word))
  )
}
