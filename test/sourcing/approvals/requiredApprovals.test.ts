import {describe, expect, it} from 'vitest'
import {defaultPolicy, fromDocuments, type HousePolicy, requiredApprovals} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

type Stored = Record<string, unknown>

const at = '2025-06-28T00:00:00Z'
const described = {descriptor: {role: 'official', affiliation: ref('us')}, reason: ['safety']}
const witnesses = (key: string, country: string) =>
  unnamed(key, 'veto', {...described, descriptor: {role: 'official', affiliation: ref(country)}, basis: 'witness'})
const around = [
  organization('us', {kind: 'government'}),
  organization('israel', {kind: 'government'}),
  person('katz'),
  report('reuters', [unnamed('u', 'veto', described)]),
]
const levels = (
  attributions: Stored[],
  fields: Stored = {},
  policy: Partial<HousePolicy> = {},
  veto: Stored = claim('veto'),
) =>
  requiredApprovals(
    'ours',
    fromDocuments([...around, veto, article('ours', attributions, fields)]),
    {...defaultPolicy, ...policy},
    at,
  )
const off = (rule: string) => ({rules: [{rule, severity: 'off' as const}]})

describe('who has to approve', () => {
  it('is nobody where everybody is named', () => {
    expect(levels([named('a', 'veto', 'asserts', 'katz')])).toEqual([])
  })

  it('is the desk where anybody is not named', () => {
    expect(levels([witnesses('a', 'us'), witnesses('b', 'israel')])).toEqual(['desk'])
    expect(levels([unnamed('a', 'veto', {...described, stance: 'denies'})])).toEqual(['desk'])
  })

  it('is the standards editor too where all of it may come from one origin', () => {
    expect(levels([unnamed('a', 'veto', {...described, basis: 'briefed'})])).toEqual(['desk', 'standards'])
    expect(levels([relay('a', 'veto', ['reuters'])])).toEqual(['desk', 'standards'])
  })

  it('is the standards editor where the story stands on unnamed sources alone', () => {
    const two = [witnesses('a', 'us'), witnesses('b', 'israel')]
    expect(levels(two, {centralClaims: [ref('veto')]})).toEqual(['desk', 'standards'])
    const withName = [...two, named('c', 'veto', 'confirms', 'katz')]
    expect(levels(withName, {centralClaims: [ref('veto')]})).toEqual(['desk'])
  })

  it('is the standards editor where somebody heard it from others', () => {
    const withName = named('c', 'veto', 'asserts', 'katz', {basis: 'participant'})
    expect(levels([unnamed('a', 'veto', {...described, basis: 'secondhand'}), withName])).toEqual(['desk', 'standards'])
    expect(levels([unnamed('a', 'veto', {...described, basis: 'undisclosed'}), withName])).toEqual(['desk'])
  })

  it('is the top where a serious allegation may come from one origin without a name', () => {
    const serious = claim('veto', {serious: true})
    expect(levels([unnamed('a', 'veto', {...described, basis: 'briefed'})], {}, {}, serious)).toEqual([
      'desk',
      'standards',
      'top',
    ])
    expect(levels([witnesses('a', 'us'), witnesses('b', 'israel')], {}, {}, serious)).toEqual(['desk'])
  })

  it.each([
    ['retraction', ['top']],
    ['removal', ['top']],
    ['editorsNote', ['top']],
    ['correction', []],
    ['clarification', []],
    ['update', []],
  ])('asks, for a notice of the kind %s, for %j', (kind, expected) => {
    const notices = [{_key: 'n', kind, at: '2025-06-20T00:00:00Z', text: 'x', wrong: 'x', right: 'y'}]
    expect(levels([named('a', 'veto', 'asserts', 'katz')], {notices})).toEqual(expected)
    const later = notices.map((notice) => ({...notice, at: '2025-07-20T00:00:00Z'}))
    expect(levels([named('a', 'veto', 'asserts', 'katz')], {notices: later})).toEqual([])
  })

  it('follows what the policy sets: a rule that is off asks nobody, one that asks for an approval asks the standards editor', () => {
    const one = [unnamed('a', 'veto', {...described, basis: 'briefed', quote: 'No.'})]
    expect(levels(one, {}, off('S08'))).toEqual(['desk'])
    expect(levels([witnesses('a', 'us'), witnesses('b', 'israel')], {}, off('S06'))).toEqual([])
    const quote = {rules: [{rule: 'S15', severity: 'approval' as const}, ...off('S08').rules]}
    expect(levels(one, {}, quote)).toEqual(['desk', 'standards'])
  })

  it("leaves wire copy to its agency, save what the newsroom's own rules ask", () => {
    const two = [witnesses('a', 'us'), witnesses('b', 'israel')]
    expect(levels(two, {origin: 'wire', basedOn: ref('reuters'), centralClaims: [ref('veto')]})).toEqual([])
  })

  it('is nobody for an article that is not there', () => {
    expect(requiredApprovals('nobody', fromDocuments([]), defaultPolicy, at)).toEqual([])
  })
})
