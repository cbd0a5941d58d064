import {expect, it} from 'vitest'
import {createReader} from '../../../src/reading/index.ts'
import {claimedIn} from '../../../src/studio/text/claimed.ts'
import {marksIn} from '../../../src/studio/text/marksIn.ts'
import {textRemarks} from '../../../src/studio/text/remarks.ts'
import {waiverOf} from '../../../src/studio/text/waiverOf.ts'

const at = '2026-11-26T12:00:00Z'
const policy = {_id: 'policy', _type: 'policy', preset: 'default', language: 'en'}
const text = 'The plan was dropped. Two senior aides said so on Monday. It rained.'
const block = (marks: string[] = []) => ({
  _type: 'block',
  _key: 'b1',
  markDefs: marks.length > 0 ? [{_key: 'm', _type: 'claimMark', claims: [{_ref: 'dropped'}]}] : [],
  children: [
    {_type: 'span', _key: 's1', text: 'The plan was dropped. '},
    {_type: 'span', _key: 's2', text: 'Two senior aides said so on Monday.', marks},
    {_type: 'span', _key: 's3', text: ' It rained.'},
  ],
})
const article = {_id: 'drafts.ours', _type: 'article', headline: 'Plan dropped', language: 'en', body: [block()]}
const unnamed = {
  _key: 'a',
  _type: 'attribution',
  claim: {_ref: 'dropped'},
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'background',
  descriptor: {role: 'aide'},
  count: {exact: 2},
}
const remarks = (work: Record<string, unknown>, rules: unknown[] = []) =>
  textRemarks(work, {policy: {...policy, rules}, read: createReader({language: 'en'}), at})

it('underlines a sentence that sounds sourced and is not marked, whole', () => {
  const [remark, ...others] = remarks(article)
  expect(others).toEqual([])
  expect(remark?.kind).toBe('unmarked')
  expect(remark && text.slice(remark.place.start, remark.place.end)).toBe('Two senior aides said so on Monday.')
  expect(remark && text.slice(remark.source.start, remark.source.end)).toBe('Two senior aides')
})

it('leaves alone what was let stand, what is marked, and what the policy does not ask', () => {
  const waived = {...article, waivers: [waiverOf('body[_key=="b1"]', 'Two senior aides said so on Monday.', 'Known')]}
  expect(remarks(waived)).toEqual([])
  expect(remarks({...article, body: [block(['m'])], attributions: []})).toEqual([])
  expect(remarks(article, [{rule: 'S42', severity: 'off'}])).toEqual([])
})

it('underlines words that say more than the data: a rank that no attribution has', () => {
  const found = remarks({...article, body: [block(['m'])], attributions: [unnamed]})
  expect(found.map(({kind, place}) => [kind, text.slice(place.start, place.end)])).toEqual([['saysMore', 'senior']])
})

it('takes the claim out of a sentence that says itself who says so', () => {
  const claim = (sentence: string, source: string) => {
    const start = sentence.indexOf(source)
    const {start: from, end} = claimedIn(
      sentence,
      {start, end: start + source.length},
      {start: 0, end: sentence.length},
    )
    return sentence.slice(from, end)
  }
  expect(claim('He vetoed it, two aides said.', 'two aides')).toBe('He vetoed it')
  expect(claim('Reuters reported on Sunday, citing two U.S. officials, that he had vetoed it.', 'two U.S.')).toBe(
    'he had vetoed it',
  )
  expect(claim('He vetoed it, AP reported on Sunday, citing two U.S. officials.', 'two U.S.')).toBe('He vetoed it')
})

it('lists what is marked, in the order of the text', () => {
  expect(marksIn([block(['m'])])).toEqual([{claim: 'dropped', words: 'Two senior aides said so on Monday.'}])
  expect(marksIn(undefined)).toEqual([])
})
