import {describe, expect, it} from 'vitest'
import {judged} from '../../../src/confidential/judged.ts'
import {recordsFrom} from '../../../src/confidential/records/index.ts'
import {defaultPolicy, fromDocuments, type HousePolicy, type RuleId, rules} from '../../../src/sourcing/index.ts'
import {at} from '../confidentialDocuments.ts'
import {type Case, cases} from './rules.table.ts'

const found = async (row: Case, records: Case['broken'], policy: HousePolicy) => {
  const all = (await judged(fromDocuments(row.documents), policy, recordsFrom(records), at)).findings
  return all.filter(({rule, path}) => rule === row.rule && path === row.path)
}
const holds = async (row: Case, policy: HousePolicy) => {
  const isSeen = (await found(row, row.broken, policy)).some(
    ({severity, message}) => severity === row.severity && message.includes(row.message ?? ''),
  )
  return isSeen && (await found(row, row.mended, policy)).length === 0
}
const without = (rule: RuleId): HousePolicy => ({...defaultPolicy, rules: [{rule, severity: 'off'}]})

describe('the house rules with records', () => {
  it('have a broken case for everything the public side says is not checked', () => {
    const covered = new Set(cases.map(({rule}) => rule))
    expect(Object.values(rules).filter(({id, needsRecords}) => needsRecords && !covered.has(id))).toEqual([])
  })

  it.each(cases)('$rule sees $what, and sees it mended', async (row) => {
    expect(await found(row, row.broken, defaultPolicy)).toContainEqual(
      expect.objectContaining({severity: row.severity}),
    )
    expect(await found(row, row.mended, defaultPolicy)).toEqual([])
    expect(await holds(row, defaultPolicy)).toBe(true)
  })

  it.each([...new Set(cases.map(({rule}) => rule))])(
    'cannot do without %s: its cases fail, and no others',
    async (rule) => {
      for (const row of cases)
        expect([row.what, await holds(row, without(rule))]).toEqual([row.what, row.rule !== rule])
    },
  )
})
