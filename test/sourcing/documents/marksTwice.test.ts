import {expect, it} from 'vitest'
import {toBody} from '../../../src/client/results/body.ts'
import {readMarks} from '../../../src/sourcing/documents/marks.ts'

const mark = (claim: string) => ({_key: 'm', _type: 'claimMark' as const, claims: [{_ref: claim}]})
const link = {_key: 'm', _type: 'link' as const, href: 'https://example.org'}

it.each([
  {markDefs: [mark('one'), mark('two')], claims: ['one']},
  {markDefs: [mark('one'), link], claims: ['one']},
  {markDefs: [link, mark('one')], claims: []},
])('reads the first of two annotations under one key, on a page and in the engine: %#', ({markDefs, claims}) => {
  const children = [{_key: 's', _type: 'span' as const, text: 'He vetoed it.', marks: ['m']}]
  const block = {_key: 'b', _type: 'block' as const, style: null, listItem: null, level: null, children, markDefs}
  expect(readMarks([block]).flatMap((read) => read.claims)).toEqual(claims)
  const [shown] = toBody([block], (ids) => ({claims: [...ids], attributions: []}))
  const definitions = shown?._type === 'block' ? shown.markDefs : []
  expect(definitions.flatMap((one) => (one._type === 'claimMark' ? one.claims : []))).toEqual(claims)
  expect(definitions).toHaveLength(1)
})
