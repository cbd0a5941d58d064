import {expect, it} from 'vitest'
import {fromDocuments} from '../../../src/sourcing/index.ts'
import {deskEntries} from '../../../src/studio/confidential/deskEntries.ts'
import {around, draft, record} from '../../gate/newsroom.ts'

const graph = fromDocuments([...around, {...draft({headline: 'Plan vetoed'}), _id: 'ours'}])

it('names a record by its article and by who is described there', () => {
  const [{headline, entries} = {headline: '', entries: []}] = deskEntries([record()], graph)
  expect(headline).toBe('Plan vetoed')
  expect(entries).toEqual([
    {id: 'record', title: expect.stringContaining('U.S. official'), subtitle: 'B: usually reliable'},
  ])
})

it('names deep background by its claim', () => {
  const background = record({form: 'deepBackground', key: undefined, claimId: 'veto', reliability: undefined})
  expect(deskEntries([background], graph)[0]?.entries).toEqual([
    {id: 'record', title: 'On deep background: The president vetoed the plan.', subtitle: ''},
  ])
})

it('names an approval by its rung and what was decided', () => {
  const approval = {
    _id: 'a',
    _type: 'approval',
    articleId: 'ours',
    level: 'standards',
    decision: 'approved',
    by: 'ann',
    at: '2026-01-05T09:00:00Z',
  }
  expect(deskEntries([approval], graph)[0]?.entries).toEqual([
    {id: 'a', title: 'Standards: approved', subtitle: 'ann · 2026-01-05'},
  ])
})

it('keeps what is about something gone, and nothing that is no entry', () => {
  const told = deskEntries(
    [record({articleId: 'gone'}), record({key: 'gone'}), {_id: 'x', _type: 'article'}, null],
    graph,
  )
  expect(told.map(({headline, entries}) => [headline, entries.map(({title}) => title)])).toEqual([
    ['An article that is gone, or not chosen yet', ['An attribution that is gone']],
    ['Plan vetoed', ['An attribution that is gone']],
  ])
})
