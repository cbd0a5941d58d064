import {expect, it} from 'vitest'
import {deletionRefusals} from '../../src/gate/holdsStill.ts'

const veto = {_id: 'veto', _type: 'claim', text: 'He vetoed it.'}
const report = {_id: 'r', _type: 'report', title: 'Plan vetoed'}
const works = [
  {_id: 'c', _type: 'claim', text: 'He vetoed one of them.'},
  report,
  {_id: 'a', _type: 'article', headline: 'Two agencies, one veto'},
]
const said = (...resting: Parameters<typeof deletionRefusals>[1][number][]) =>
  deletionRefusals(veto, resting).map(({message}) => message.split(' on this.')[0])

it('is refused with who rests on it: what readers open first, and no more names than one reads', () => {
  expect(said()).toEqual([])
  expect(said(report)).toEqual(['“Plan vetoed” rests'])
  expect(said(...works)).toEqual(['“Two agencies, one veto”, “Plan vetoed” and “He vetoed one of them.” rest'])
  const more = [report, {_id: 'n', _type: 'article'}].map((work) => ({...work, _id: `${work._id}2`}))
  expect(said(...works, ...more)).toEqual([
    '“Two agencies, one veto”, a work without a title, “Plan vetoed” and 2 more rest',
  ])
})
