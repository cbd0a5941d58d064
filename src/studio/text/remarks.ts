/** What the text says that the data does not: found by the house rules that read, in the form, as it is being written. No React. */

import {placeOf} from '../../forms/houseRules/place.ts'
import {isObject} from '../../references/isObject.ts'
import {type Finding, rules} from '../../sourcing/index.ts'
import type {Place} from '../card/cards.ts'
import {findingsInForm, type Judging} from '../findings/inForm.ts'
import {sentenceAround} from './sentenceAround.ts'

/** How a remark looks and what can be done about it: mark it or let it stand; take it out or add it to the data. */
export type RemarkKind = 'unmarked' | 'saysMore'

/** Words of the text, and what is to be said of them. */
export type TextRemark = {
  readonly key: string
  readonly kind: RemarkKind
  readonly place: Place
  /** Of an unmarked sentence: the words that say who says so. */
  readonly source: {readonly start: number; readonly end: number}
  readonly finding: Finding
}

const kindOf: Partial<Record<Finding['rule'], RemarkKind>> = {S42: 'unmarked', S43: 'saysMore'}
const reading = [rules.S42, rules.S43]

/**
 * ```ts
 * textRemarks(article, {policy, read: createReader({language: 'en'}), at})
 * // [{kind: 'unmarked', place: {block: 'b1', start: 0, end: 41}, …}]
 * ```
 */
export function textRemarks(article: Readonly<Record<string, unknown>>, judging: Judging): TextRemark[] {
  const found = findingsInForm(article, reading, judging)
  const texts = new Map(found?.article.blocks.map(({key, text}) => [key, text]))
  return (found?.findings ?? []).flatMap((finding) => remarkOf(finding, texts))
}

function remarkOf(finding: Finding, texts: ReadonlyMap<string, string>): TextRemark[] {
  const kind = kindOf[finding.rule]
  const {within} = placeOf(finding.path)
  const block = within.map((step) => (isObject(step) ? step._key : undefined))[0]
  const text = typeof block === 'string' ? texts.get(block) : undefined
  if (kind === undefined || typeof block !== 'string' || text === undefined || finding.words === undefined) return []
  const {start, end} = kind === 'unmarked' ? sentenceAround(text, finding.words) : finding.words
  return [
    {
      key: `${finding.rule} ${block} ${start} ${end}`,
      kind,
      place: {block, start, end},
      source: finding.words,
      finding,
    },
  ]
}
