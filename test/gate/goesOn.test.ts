import {describe, expect, it} from 'vitest'
import {decide, recordsFrom} from '../../src/gate/index.ts'
import {renamed} from '../../src/references/renamed.ts'
import {around, draft, minister, official, record, type Stored} from './newsroom.ts'

const ids = new Map([
  ['ours', 'fresh-ours'],
  ['veto', 'fresh-veto'],
])
const keys = new Map(['a', 'b', 'm', 'p0', 'p1', 's'].map((key) => [key, `fresh-${key}`]))
const ours = {...draft(), _id: 'ours', publishedAt: '2026-01-01T00:00:00Z'}
const before: Stored[] = [...around, ours]
const isNamed = ({_id}: Stored) => ids.has(String(_id))
/** Everything, with the article and its claim under other ids. */
const after: Stored[] = before.map((document) => renamed(document, {ids, ...(isNamed(document) && {keys})}))

const ask = (is: readonly Stored[]) =>
  decide({before, after: is, records: recordsFrom([record()]), at: '2026-02-01T00:00:00Z'})
const changed = (id: string, change: (document: Stored) => Stored) =>
  after.map((document) => (document._id === id ? change(document) : document))

describe('what goes on under another id', () => {
  it('asks nobody for an approval, with a notice or without', async () => {
    expect((await ask(after)).refusals).toEqual([])
    const notice = {_key: 'n', _type: 'notice', kind: 'update', at: '2026-01-31T00:00:00Z', text: 'A part is out.'}
    const told = changed('fresh-ours', (article) => ({...article, notices: [notice]}))
    expect((await ask(told)).refusals).toEqual([])
  })

  it.each<[string, readonly Stored[]]>([
    ['more than a fresh id', changed('fresh-ours', (article) => ({...article, headline: 'He signed it'}))],
    [
      'somebody else in it',
      changed('fresh-ours', (article) => ({...article, attributions: [official({count: {exact: 9}}), minister()]})),
    ],
    ['another wording of its claim', changed('fresh-veto', (claim) => ({...claim, text: 'The president signed it.'}))],
    [
      'something that points at the old id still',
      [...after.filter(({_id}) => _id !== 'fresh-ours'), renamed(ours, {ids: new Map([['ours', 'fresh-ours']])})],
    ],
    ['a twin that stays', [...after, ours]],
  ])('is judged as new with %s', async (_, is) => {
    expect((await ask(is)).passes).toBe(false)
  })
})
