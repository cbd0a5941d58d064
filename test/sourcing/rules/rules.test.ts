import {describe, expect, it} from 'vitest'
import {createReader} from '../../../src/reading/index.ts'
import {defaultPolicy, fromDocuments, isFinding, type Rule, type RuleId, rules} from '../../../src/sourcing/index.ts'
import {findingsBy, scopeOf} from '../../../src/sourcing/rules/findings.ts'
import {at, type Case, cases} from './rules.table.ts'

const read = createReader({language: 'en'})
const all = Object.values(rules)

const foundBy = (table: readonly Rule[], documents: readonly unknown[], rule: RuleId) =>
  findingsBy(table, {...scopeOf(fromDocuments(documents), at), read}, defaultPolicy).filter(
    (finding) => isFinding(finding) && finding.rule === rule,
  )

/** Whether a rule, one of a table, sees the case broken and sees it mended. */
function holds({rule, severity, path, message = '', broken, mended}: Case, table: readonly Rule[]): boolean {
  const found = foundBy(table, broken, rule).filter(isFinding)
  const isSeen = found.some(
    (finding) => finding.severity === severity && finding.path === path && finding.message.includes(message),
  )
  return isSeen && foundBy(table, mended, rule).every((finding) => !isFinding(finding) || finding.path !== path)
}

describe('the table of house rules', () => {
  it('has each row under its own number', () => {
    expect(all.map(({id}) => id)).toEqual(Object.keys(rules))
    for (const id of Object.keys(rules)) expect(id).toMatch(/^S\d\d$/)
  })

  it.each(all)('$id: $title', (rule) => {
    for (const text of [rule.title, rule.message, rule.mend]) expect(text).toMatch(/^\p{Lu}.*\.$/su)
    expect(rule.title).not.toMatch(/[.!?]\s/)
    for (const {organisation, address, says} of rule.basedOn) {
      expect(organisation).not.toBe('')
      expect(says).toMatch(/^[\p{Lu}“].*[.)]$/su)
      expect(new URL(address).protocol).toBe('https:')
    }
    expect(rule.check !== undefined || rule.needsRecords).toBe(true)
    if (rule.severity === 'approval') expect(rule.levels ?? ['standards']).not.toEqual([])
  })

  it('cites of each policy what it says, or says that a rule is a house convention and why', () => {
    for (const {id, basedOn, convention = ''} of all) expect([id, basedOn.length > 0]).toEqual([id, convention === ''])
    const said = (id: string) =>
      all
        .find((rule) => rule.id === id)
        ?.basedOn.map(({says}) => says)
        .join(' ') ?? ''
    expect(said('S07')).toContain('One of three top editors')
    expect(said('S07')).toContain('lawyers')
    expect(said('S10')).not.toContain('familiar')
    expect(said('S14')).toContain('institution')
    expect(said('S14')).toContain('exceptions are reviewed')
    expect(said('S16')).toContain('first quote')
    expect(said('S17')).toContain('a name that a source goes by')
    expect(said('S28')).toContain('does not ask')
    for (const id of ['S25', 'S26', 'S27', 'S34', 'S35', 'S36', 'S37']) expect(said(id)).toBe('')
  })

  it('has a broken case for every rule that public documents are enough for', () => {
    const covered = new Set(cases.map(({rule}) => rule))
    expect(all.filter(({id, check}) => check !== undefined && !covered.has(id)).map(({id}) => id)).toEqual([])
  })

  it.each(cases)('$rule sees $what, and sees it mended', (row) => {
    const found = foundBy(all, row.broken, row.rule)
    expect(found).toContainEqual(expect.objectContaining({rule: row.rule, severity: row.severity, path: row.path}))
    expect(holds(row, all)).toBe(true)
  })

  it.each(all.filter(({check}) => check !== undefined))(
    'cannot do without $id: its cases fail, and no others',
    ({id}) => {
      const without = all.filter((rule) => rule.id !== id)
      for (const row of cases) expect([row.what, holds(row, without)]).toEqual([row.what, row.rule !== id])
    },
  )
})
