import {ordinals, type Quantity, quantities, quantityOf, roughly} from '../tables/numbers.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Source} from './source.ts'

/** How many people a source is, and the words that say so. @internal */
export type Counted = Quantity & {readonly from: number; readonly to: number}

/**
 * "two or three", "at least a dozen", "several", "officials": an interval. Of a number that is not certain no
 * more than half is counted on, as in the vocabulary.
 *
 * @internal
 */
export function countOf(sentence: Sentence, {from, head, noun}: Source): Counted {
  const word = (at: number) => sentence[at]?.word ?? ''
  let at = from
  if (['the', 'these', 'those', 'his', 'her', 'its', 'their', 'all'].includes(word(at)) && at < head) at++
  const bound = boundAt(word, at)
  at = bound.next
  const isRough = roughly.has(word(at)) && at < head && quantityOf(word(at + 1)) !== undefined
  if (isRough) at++
  if (word(at) === 'one' && word(at + 1) === 'of') return {min: 1, max: 1, from: at, to: at}
  if (word(at) === 'between') at++
  const first = numberAt(word, at)
  if (first === undefined) return bare(sentence, {from, head, ...(noun && {noun})}, at)
  let {quantity, next} = first
  const second = ['or', 'to', 'and'].includes(word(next)) ? numberAt(word, next + 1) : undefined
  if (second !== undefined && first.isNumber && second.isNumber && next + 1 <= head) {
    const isRange = (quantity.max ?? 0) < (second.quantity.max ?? 0)
    if (isRange) {
      quantity = {min: quantity.min, max: second.quantity.max}
      next = second.next
    }
  }
  // "One Israeli and one American official".
  const other = word(at) === 'one' ? secondOne(sentence, at, head) : undefined
  if (other !== undefined) {
    quantity = {min: 2, max: 2}
    next = other + 1
  }
  const span = {from: bound.next > from ? Math.min(from + (bound.from - from), at) : at, to: Math.max(at, next - 1)}
  if (isRough) return {min: Math.max(2, Math.ceil(quantity.min / 2)), max: null, ...span, from: at - 1}
  return {...bound.apply(quantity), ...span}
}

function secondOne(sentence: Sentence, from: number, head: number): number | undefined {
  for (let at = from + 1; at < head; at++)
    if (sentence[at]?.word === 'and' && sentence[at + 1]?.word === 'one') return at + 1
  return undefined
}

type NumberAt = {readonly quantity: Quantity; readonly next: number; readonly isNumber: boolean}

function numberAt(word: (at: number) => string, at: number): NumberAt | undefined {
  const article = word(at) === 'a' || word(at) === 'an'
  if (word(at) === 'half' && word(at + 1) === 'a' && word(at + 2) === 'dozen')
    return {quantity: {min: 6, max: 6}, next: at + 3, isNumber: true}
  if (article && ordinals.has(word(at + 1))) return {quantity: {min: 1, max: 1}, next: at + 2, isNumber: false}
  if (article && word(at + 1) === 'group') return {quantity: {min: 2, max: null}, next: at + 2, isNumber: false}
  if (article && word(at + 1) === 'number') return {quantity: {min: 2, max: null}, next: at + 2, isNumber: false}
  const counted = article ? quantities.get(word(at + 1)) : undefined
  if (counted !== undefined && word(at + 1) !== 'single' && word(at + 1) !== 'one')
    return {quantity: counted, next: at + 2, isNumber: true}
  const quantity = quantityOf(word(at))
  if (quantity === undefined) return undefined
  if (word(at + 1) === 'dozen' && quantity.max !== null)
    return {quantity: {min: quantity.min * 12, max: quantity.max * 12}, next: at + 2, isNumber: true}
  if (word(at) === 'another' && quantityOf(word(at + 1)) !== undefined)
    return {quantity: quantityOf(word(at + 1)) as Quantity, next: at + 2, isNumber: true}
  return {quantity, next: at + 1, isNumber: !article}
}

/** "at least", "more than", "as many as" before a number. */
function boundAt(
  word: (at: number) => string,
  at: number,
): {from: number; next: number; apply: (count: Quantity) => Quantity} {
  const least = {from: at, next: at + 2, apply: ({min}: Quantity) => ({min, max: null})}
  const over = (length: number) => ({
    from: at,
    next: at + length,
    apply: ({min}: Quantity) => ({min: min + 1, max: null}),
  })
  const vague = (length: number) => ({from: at, next: at + length, apply: () => ({min: 2, max: null})})
  if (word(at) === 'at' && word(at + 1) === 'least') return least
  if (word(at) === 'no' && word(at + 1) === 'fewer' && word(at + 2) === 'than') return {...least, next: at + 3}
  if (word(at) === 'more' && word(at + 1) === 'than') return over(2)
  if (word(at) === 'over' && quantityOf(word(at + 1)) !== undefined) return over(1)
  if (word(at) === 'as' && word(at + 1) === 'many' && word(at + 2) === 'as') return vague(3)
  if ((word(at) === 'fewer' || word(at) === 'less') && word(at + 1) === 'than') return vague(2)
  return {from: at, next: at, apply: (count) => count}
}

/** No number: the noun says it. */
function bare(sentence: Sentence, {head, noun, from}: Pick<Source, 'from' | 'head' | 'noun'>, at: number): Counted {
  const {word} = sentence[head] ?? {word: ''}
  const isPlural =
    noun?.isPlural ?? (/s$|^(?:some|many|most|few|both|those|them|two|three|several)$/.test(word) && word !== 'us')
  const own = quantityOf(word)
  if (noun === undefined && own !== undefined) return {...own, from: head, to: head}
  void at
  void from
  return isPlural ? {min: 2, max: null, from: head, to: head} : {min: 1, max: 1, from: head, to: head}
}
