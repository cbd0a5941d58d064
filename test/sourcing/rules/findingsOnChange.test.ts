import {describe, expect, it} from 'vitest'
import {defaultPolicy, findingsOnChange, fromDocuments} from '../../../src/sourcing/index.ts'
import {article, named, organization, ref, relay, unnamed} from '../storedDocuments.ts'

type Stored = Record<string, unknown>

const us = organization('us', {kind: 'government'})
const council = organization('council', {memberOf: ref('us'), kind: 'government'})
const official = (descriptor: Stored = {}, fields: Stored = {}) =>
  unnamed('a', 'veto', {descriptor: {role: 'official', affiliation: ref('us'), ...descriptor}, ...fields})
const graph = (attributions: Stored[], fields: Stored = {}) =>
  fromDocuments([us, council, article('ours', attributions, fields)])
const changes = (before: Stored[], after: Stored[], fields: Stored = {}) =>
  findingsOnChange(graph(before), graph(after, fields), defaultPolicy).map(({rule, severity, path}) => [
    rule,
    severity,
    path,
  ])
const told = {notices: [{_key: 'n', kind: 'clarification', at: '2025-06-20T00:00:00Z', text: 'More exactly.'}]}
const descriptor = 'attributions[_key=="a"].descriptor'

describe('a published article about to change', () => {
  it('may not say more about an unnamed source than it did', () => {
    expect(changes([official()], [official({seniority: 'senior'})], told)).toEqual([['S11', 'error', descriptor]])
    expect(changes([official()], [official({relation: 'present'})], told)).toEqual([['S11', 'error', descriptor]])
    expect(changes([official()], [official({affiliation: ref('council')})], told)).toEqual([
      ['S11', 'error', descriptor],
    ])
  })

  it('may not give a name that it withheld', () => {
    expect(changes([official()], [named('a', 'veto', 'asserts', 'felt')], told)).toEqual([
      ['S11', 'error', 'attributions[_key=="a"].groundRule'],
    ])
  })

  it('may say less', () => {
    expect(changes([official({seniority: 'senior'})], [official()], told)).toEqual([])
  })

  it('tells readers where its sourcing changes, or goes', () => {
    const quiet = [['S32', 'warning', 'notices']]
    expect(changes([official()], [official({}, {count: {exact: 1}})])).toEqual(quiet)
    expect(changes([official()], [])).toEqual(quiet)
    expect(changes([official()], [official({}, {count: {exact: 1}})], told)).toEqual([])
  })

  it('needs no notice for what is added, restamped or reordered', () => {
    const more = [relay('r', 'veto', ['up']), official({}, {publishedAt: '2025-06-16T00:00:00Z'})]
    expect(changes([official()], more)).toEqual([])
  })

  it('is not one that nobody has seen', () => {
    const draft = fromDocuments([us, {...article('ours', [official()]), _id: 'drafts.ours'}])
    expect(findingsOnChange(draft, graph([official({seniority: 'senior'})]), defaultPolicy)).toEqual([])
    expect(findingsOnChange(fromDocuments([]), graph([official()]), defaultPolicy)).toEqual([])
  })

  it('follows the policy', () => {
    const off = {...defaultPolicy, rules: [{rule: 'S11', severity: 'off' as const}]}
    expect(findingsOnChange(graph([official()]), graph([official({seniority: 'senior'})], told), off)).toEqual([])
  })
})
