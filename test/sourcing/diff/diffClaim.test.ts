import {describe, expect, it} from 'vitest'
import {type Difference, diffClaim, fromDocuments} from '../../../src/sourcing/index.ts'
import {claim, organization, person, ref} from '../storedDocuments.ts'

type Stored = Record<string, unknown>

function differences(upstream: Stored | undefined, changed: Stored | undefined): Difference[] {
  const graph = fromDocuments([
    organization('us', {name: 'U.S. government'}),
    organization('israel', {name: 'Israeli government'}),
    person('trump', {name: 'Donald Trump', memberOf: ref('us')}),
    claim('original', {slots: upstream}),
    claim('variant', {slots: changed, variantOf: ref('original')}),
  ])
  return diffClaim('original', 'variant', graph)
}

const month = {from: '2025-06-05', precision: 'month'}

describe('a variant of a claim', () => {
  it.each<[string, Stored, Stored, Pick<Difference, 'field' | 'kind' | 'severity'>]>([
    ['drops who acted', {agent: ref('trump')}, {}, {field: 'agent', kind: 'generalised', severity: 'warning'}],
    [
      'has a government act for its head',
      {agent: ref('trump')},
      {agent: ref('us')},
      {field: 'agent', kind: 'generalised', severity: 'warning'},
    ],
    [
      'has a head act for the government',
      {agent: ref('us')},
      {agent: ref('trump')},
      {field: 'agent', kind: 'inflated', severity: 'error'},
    ],
    [
      'has somebody else act',
      {agent: ref('israel')},
      {agent: ref('us')},
      {field: 'agent', kind: 'contradicted', severity: 'error'},
    ],
    ['drops the place', {place: 'Rome'}, {}, {field: 'place', kind: 'generalised'}],
    ['invents a place', {}, {place: 'Rome'}, {field: 'place', kind: 'invented', severity: 'error'}],
    [
      'shortens the object',
      {object: 'a plan to kill him'},
      {object: 'The plan.'},
      {field: 'object', kind: 'generalised', severity: 'warning'},
    ],
    [
      'lengthens the object',
      {object: 'a plan'},
      {object: 'a secret plan'},
      {field: 'object', kind: 'inflated', severity: 'error'},
    ],
    [
      'says another thing was done',
      {action: 'withheld'},
      {action: 'destroyed'},
      {field: 'action', kind: 'contradicted', severity: 'error'},
    ],
    [
      'makes an act of a plan',
      {modality: 'plan'},
      {modality: 'act'},
      {field: 'modality', kind: 'inflated', severity: 'error'},
    ],
    [
      'makes a plan of a decision',
      {modality: 'decision'},
      {modality: 'plan'},
      {field: 'modality', kind: 'generalised', severity: 'warning'},
    ],
    [
      'makes an act of words',
      {modality: 'statement'},
      {modality: 'act'},
      {field: 'modality', kind: 'contradicted', severity: 'error'},
    ],
    [
      'widens a month to a year',
      {time: month},
      {time: {from: '2025-01-01', precision: 'year'}},
      {field: 'time', kind: 'generalised', severity: 'warning'},
    ],
    [
      'narrows a month to a day',
      {time: month},
      {time: {from: '2025-06-05', precision: 'day'}},
      {field: 'time', kind: 'inflated', severity: 'error'},
    ],
    [
      'moves by a month',
      {time: month},
      {time: {from: '2025-07-01', precision: 'month'}},
      {field: 'time', kind: 'contradicted', severity: 'error'},
    ],
    [
      'has its dates the wrong way round',
      {time: {from: '2025-06-10', to: '2025-06-01', precision: 'day'}},
      {time: {from: '2025-06-10', precision: 'day'}},
      {field: 'time', kind: 'kept'},
    ],
    [
      'writes the same month otherwise',
      {time: month},
      {time: {from: '2025-06-01', to: '2025-06-30', precision: 'day'}},
      {field: 'time', kind: 'kept'},
    ],
  ])('%s', (_, upstream, changed, expected) => {
    const [found] = differences(upstream, changed)
    expect(found).toMatchObject(expected)
    expect(found?.severity).toBe(expected.severity)
  })

  it('with slots nobody has filled in says nothing that could be compared', () => {
    expect(differences(undefined, {place: 'Rome'})).toEqual([])
    expect(differences({place: 'Rome'}, undefined)).toEqual([])
  })
})
