import {describe, expect, it} from 'vitest'
import {fromDocuments, impacted} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

const witness = {basis: 'witness'}

/** Two agencies, each with a witness in another camp; ours repeats both, a third paper repeats ours. */
const documents = [
  organization('us', {name: 'U.S. government'}),
  organization('israel', {name: 'Israeli government'}),
  person('kern'),
  claim('veto'),
  claim('other'),
  report('reuters', [
    unnamed('a', 'veto', {...witness, descriptor: {role: 'official', affiliation: ref('us')}, count: {exact: 1}}),
  ]),
  report('ap', [
    unnamed('a', 'veto', {...witness, descriptor: {role: 'official', affiliation: ref('israel')}, count: {exact: 1}}),
  ]),
  article(
    'ours',
    [relay('a', 'veto', ['reuters']), relay('b', 'veto', ['ap']), named('c', 'other', 'asserts', 'kern')],
    {
      centralClaims: [ref('veto')],
    },
  ),
  report('third', [relay('a', 'veto', ['ours'])]),
  article('translated', [], {origin: 'translation', basedOn: ref('ours'), centralClaims: [ref('veto')]}),
  article('mentions', [named('a', 'other', 'asserts', 'kern')], {centralClaims: [ref('veto')]}),
  article('inspired', [], {basedOn: ref('ours'), centralClaims: [ref('other')]}),
  article('elsewhere', [named('a', 'other', 'asserts', 'kern')]),
]
const graph = fromDocuments(documents)

describe('withdrawing what one of two agencies reported', () => {
  const impact = impacted('reuters#a', graph)

  it('reaches everything that repeats it, at any remove, and nothing else', () => {
    expect(impact.attributions).toEqual(['ours#a', 'third#a'])
  })

  it('leaves the claim with one origin', () => {
    expect(impact.claims).toEqual([{claim: 'veto', before: 'multiOrigin', after: 'singleOrigin'}])
  })

  it('closes the gate of the article that stood on both, and of its translation', () => {
    const gates = [
      {claim: 'veto', before: {twoOrigin: 'met', passes: true}, after: {twoOrigin: 'notMet', passes: false}},
    ]
    expect(impact.articles).toEqual([
      {id: 'mentions', attributions: [], gates: [], evidence: ['veto']},
      {id: 'ours', attributions: ['ours#a'], gates, evidence: ['veto']},
      {id: 'translated', attributions: [], gates, evidence: ['veto']},
    ])
  })

  it('before either was published would change nothing', () => {
    const early = impacted('reuters#a', graph, {at: '2025-06-01T00:00:00Z'})
    expect(early.claims).toEqual([])
    expect(early.attributions).toEqual(['ours#a', 'third#a'])
  })
})

describe('withdrawing one of two wordings of a claim', () => {
  it('leaves a relay of both with the other wording', () => {
    const worded = fromDocuments([
      claim('veto'),
      claim('garbled', {variantOf: ref('veto')}),
      report('first', [unnamed('a', 'veto')]),
      report('second', [unnamed('a', 'garbled')]),
      article('ours', [relay('a', 'garbled', ['first', 'second'])]),
    ])
    expect(impacted('second#a', worded).claims).toEqual([])
    expect(impacted('first#a', worded).claims).toEqual([{claim: 'veto', before: 'singleOrigin', after: 'none'}])
  })
})

describe('what nobody repeats', () => {
  it('bears on its own article alone', () => {
    expect(impacted('elsewhere#a', graph)).toEqual({
      attributions: [],
      claims: [],
      articles: [{id: 'elsewhere', attributions: ['elsewhere#a'], gates: [], evidence: []}],
    })
  })

  it('and is not in the graph bears on nothing', () => {
    expect(impacted('nothing#a', graph)).toEqual({attributions: [], claims: [], articles: []})
  })
})

describe('a chain of 50,000 relays', () => {
  it('is reached to its end', () => {
    const length = 50_000
    const chain = Array.from({length}, (_, index) => report(`w${index + 1}`, [relay('a', 'veto', [`w${index}`])]))
    const long = fromDocuments([claim('veto'), report('w0', [unnamed('a', 'veto')]), ...chain])
    const impact = impacted('w0#a', long)
    expect(impact.attributions).toHaveLength(length)
    expect(impact.claims).toEqual([{claim: 'veto', before: 'singleOrigin', after: 'untraced'}])
  }, 60_000)
})
