import {expect, it} from 'vitest'
import {problems, to, type Written} from '../newsroomDesk.ts'

const policy: Written = {
  _id: 'policy',
  _type: 'policy',
  publisher: to('us'),
  language: 'en',
  style: 'ap',
  preset: 'default',
}
const others: Written[] = [{_id: 'us', _type: 'organization', name: 'The Ledger'}]

function rules(...rows: [rule: string, severity: string][]) {
  return {...policy, rules: rows.map(([rule, severity], index) => ({_key: `k${index}`, rule, severity}))}
}

it('sets the severity of each house rule, once', async () => {
  expect(await problems(rules(['S01', 'off'], ['S35', 'error']), others)).toEqual([])
  expect(await problems(rules(['S00', 'error']), others)).toEqual([
    'rules.[k0].rule: There is no house rule of this number.',
  ])
  expect(await problems(rules(['S09', 'error'], ['S09', 'warning']), others)).toEqual([
    'rules: S09 is listed twice. Remove one of the two.',
  ])
})

it.each(['S19', 'S31'])('never turns %s off', async (rule) => {
  expect(await problems(rules([rule, 'off']), others)).toEqual([
    `rules.[k0].severity: ${rule} can never be off. Choose another severity.`,
  ])
  expect(await problems(rules([rule, 'warning']), others)).toEqual([])
})
