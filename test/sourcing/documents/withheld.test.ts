import {describe, expect, it} from 'vitest'
import {fromDocuments} from '../../../src/sourcing/index.ts'
import {article, named, ref, report, unnamed} from '../storedDocuments.ts'

const withheldIn = (attribution: Record<string, unknown>) => [
  ...fromDocuments([article('w', [attribution])]).withheld.values(),
]

describe('what may not stand in a public document', () => {
  it.each([
    ['offRecord', 'offRecord'],
    ['deepBackground', 'deepBackground'],
    ['onrecord', 'groundRuleUnknown'],
    [7, 'groundRuleUnknown'],
  ])('is told of the ground rule %s: that it is there, and where', (groundRule, because) => {
    expect(withheldIn(unnamed('a', 'veto', {groundRule, quote: 'Felt', claim: undefined}))).toEqual([
      {id: 'w#a', work: 'w', key: 'a', because, fields: ['groundRule']},
    ])
  })

  it('is told of a name beside a promise, and not the name', () => {
    const attribution = unnamed('a', 'veto', {
      speaker: ref('felt'),
      speakerRole: 'deputy director',
      saidIn: {label: 'x'},
    })
    expect(withheldIn(attribution)).toEqual([
      {id: 'w#a', work: 'w', key: 'a', because: 'promisedNoName', fields: ['speaker', 'speakerRole', 'saidIn']},
    ])
  })

  it('is nothing in what is as it should be, or left blank', () => {
    expect(withheldIn(unnamed('a', 'veto'))).toEqual([])
    expect(withheldIn(named('a', 'veto', 'denies', 'katz', {saidAt: '2025-06-15T00:00:00Z'}))).toEqual([])
    expect(withheldIn(unnamed('a', 'veto', {groundRule: undefined, speaker: null}))).toEqual([])
  })

  it('is found in reports too', () => {
    const graph = fromDocuments([report('r', [unnamed('a', 'veto', {groundRule: 'offRecord'})])])
    expect([...graph.withheld.keys()]).toEqual(['r#a'])
    expect(graph.attributions.size).toBe(0)
  })
})

describe('the text of an article', () => {
  it('is there by paragraph, with what is marked and what is not, without pictures', () => {
    const body = [
      {_type: 'block', children: [{text: ' On Sunday '}, {text: 'he vetoed it.', marks: ['m']}]},
      {_type: 'figure', alt: 'A picture'},
      {_type: 'block', children: [{text: ' '}]},
    ]
    expect(fromDocuments([article('a', [], {body})]).articles.get('a')?.paragraphs).toEqual(['On Sunday he vetoed it.'])
  })
})
