import {describe, expect, it} from 'vitest'
import {fromDocuments, relayDifferences} from '../../../src/sourcing/index.ts'
import {claim, named, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

type Stored = Record<string, unknown>

const senior = {role: 'official', seniority: 'senior'}

/** Two agencies and a statement, and what is printed by somebody who repeats them all. */
function heldAgainst(printed: Stored, via: readonly string[] = ['reuters', 'ap', 'statement']) {
  const graph = fromDocuments([
    person('kern'),
    claim('veto'),
    report('reuters', [unnamed('a', 'veto', {descriptor: senior, count: {exact: 1}})]),
    report('ap', [unnamed('a', 'veto', {count: {exact: 2}})]),
    report('statement', [named('a', 'veto', 'denies', 'kern'), named('b', 'veto', 'asserts', 'kern')]),
    report('rewrite', [relay('a', 'veto', via, printed)]),
  ])
  const attribution = graph.attributions.get('rewrite#a')
  return attribution && relayDifferences(attribution, graph)
}

const gained = (found: ReturnType<typeof heldAgainst>) =>
  found?.differences.flatMap(({field, severity}) => (severity === 'error' ? field : []))

describe('a relay of several', () => {
  it('is held against the one it changed least, in whatever order they come', () => {
    for (const via of [
      ['reuters', 'ap'],
      ['ap', 'reuters'],
    ]) {
      expect(heldAgainst({descriptor: senior, count: {exact: 1}}, via)?.upstream.id).toBe('reuters#a')
      expect(heldAgainst({descriptor: {role: 'official'}, count: {exact: 2}}, via)?.upstream.id).toBe('ap#a')
    }
  })

  it('gains what no single one of them says together', () => {
    expect(gained(heldAgainst({descriptor: senior, count: {exact: 2}}))).toHaveLength(1)
  })

  it('is held against unnamed people where it names nobody, and against a name where it gives one', () => {
    expect(heldAgainst({descriptor: senior})?.upstream.id).toBe('reuters#a')
    expect(heldAgainst({groundRule: 'onRecord', speaker: ref('kern')})?.upstream.id).toBe('statement#b')
  })

  it('is held against what its blanks are filled from: a name or none weighs more than the same stance', () => {
    const graph = fromDocuments([
      person('kern'),
      claim('veto'),
      report('statement', [named('a', 'veto', 'asserts', 'kern', {basis: 'participant'})]),
      report('reuters', [unnamed('a', 'veto', {stance: 'confirms', descriptor: senior, basis: 'briefed'})]),
      report('rewrite', [relay('a', 'veto', ['statement', 'reuters'], {groundRule: 'background'})]),
    ])
    const attribution = graph.attributions.get('rewrite#a')
    expect(attribution).toMatchObject({upstream: 'reuters#a', basis: 'briefed', descriptor: senior})
    expect(attribution && relayDifferences(attribution, graph)?.upstream.id).toBe('reuters#a')
  })

  it('is held against nothing where nobody upstream takes its side', () => {
    expect(heldAgainst({stance: 'denies'}, ['ap'])).toBeUndefined()
    expect(heldAgainst({}, ['nowhere'])).toBeUndefined()
  })
})
