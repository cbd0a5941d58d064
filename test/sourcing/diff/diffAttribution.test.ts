import {describe, expect, it} from 'vitest'
import {type Difference, diffAttribution, fromDocuments, type GraphAttribution} from '../../../src/sourcing/index.ts'
import {graphOfSeeds} from '../../seeds/graphOfSeeds.ts'
import {claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

const seedGraph = graphOfSeeds('2026-11-01T00:00:00Z')

type Stored = Record<string, unknown>

const organizations = [
  organization('us', {name: 'U.S. government', adjective: 'U.S.'}),
  organization('white-house', {name: 'White House', memberOf: ref('us')}),
  organization('israel', {name: 'Israeli government', adjective: 'Israeli'}),
  person('trump', {name: 'Donald Trump', memberOf: ref('white-house')}),
]

/** One report that asserts a claim, another that repeats it: how the second differs from the first. */
function differences(upstream: Stored, changed: Stored): Difference[] {
  const graph = fromDocuments([
    ...organizations,
    claim('veto'),
    report('agency', [upstream]),
    report('rewrite', [relay('a', 'veto', ['agency'], changed)]),
  ])
  return diffAttribution(at(graph.attributions, `agency#${upstream._key}`), at(graph.attributions, 'rewrite#a'), graph)
}

function at(attributions: ReadonlyMap<string, GraphAttribution>, id: string): GraphAttribution {
  const found = attributions.get(id)
  if (found === undefined) throw new Error(`no ${id} in the graph`)
  return found
}

const kindOf = (field: Difference['field'], found: readonly Difference[]) =>
  found.find((difference) => difference.field === field)?.kind

const official = (fields: Stored = {}) => ({role: 'official', affiliation: ref('us'), ...fields})
const told = (fields: Stored) => unnamed('a', 'veto', {descriptor: official(), ...fields})

describe('the rewrite that set the veto in spring 2020, against Reuters of 15 June 2025', () => {
  const found = diffAttribution(
    at(seedGraph.attributions, '22e40c50-26ce-49b9-9937-77b72cfca345#f664170d280c'),
    at(seedGraph.attributions, 'c5f94c7c-629a-4c79-bf35-eef81dfd4963#cfbf6bbb65eb'),
    seedGraph,
  )

  it('contradicts the date, promotes the officials, drops whose plan it was and how many said so', () => {
    expect(found.filter(({kind}) => kind !== 'kept')).toEqual([
      {field: 'obtained', kind: 'generalised', severity: 'error', upstream: 'Own reporting', relay: 'Not stated'},
      {
        field: 'descriptor',
        kind: 'inflated',
        severity: 'error',
        parts: ['seniority'],
        upstream: 'two U.S. officials',
        relay: 'senior U.S. officials',
      },
      {field: 'count', kind: 'generalised', upstream: 'two', relay: 'more than one'},
      {field: 'objectOf', kind: 'generalised', severity: 'warning', upstream: 'Israeli government'},
      {
        field: 'time',
        kind: 'contradicted',
        severity: 'error',
        upstream: '1 June 2025 to 30 June 2025',
        relay: '1 March 2020 to 31 May 2020',
      },
    ])
  })

  it('keeps the veto', () => {
    expect(found).toContainEqual({field: 'action', kind: 'kept', upstream: 'vetoed', relay: 'vetoed'})
  })
})

describe('without the graph', () => {
  it('compares what the two attributions hold by themselves', () => {
    const [upstream, rewrite] = [
      '22e40c50-26ce-49b9-9937-77b72cfca345#f664170d280c',
      'c5f94c7c-629a-4c79-bf35-eef81dfd4963#cfbf6bbb65eb',
    ]
    const found = diffAttribution(at(seedGraph.attributions, upstream), at(seedGraph.attributions, rewrite))
    expect(found.filter(({severity}) => severity !== undefined).map(({field}) => field)).toEqual([
      'obtained',
      'descriptor',
    ])
  })
})

describe('what a relay leaves blank', () => {
  it('is as upstream, though the graph has filled it in', () => {
    const found = differences(told({basis: 'witness', reason: ['safety']}), {})
    expect(found.map(({field, kind}) => [field, kind])).toEqual([
      ['obtained', 'kept'],
      ['descriptor', 'kept'],
      ['count', 'kept'],
      ['basis', 'kept'],
      ['groundRule', 'kept'],
      ['reason', 'kept'],
    ])
  })

  it('is as upstream of whichever of several it is held against', () => {
    const graph = fromDocuments([
      ...organizations,
      claim('veto'),
      report('reuters', [told({})]),
      report('ap', [unnamed('a', 'veto', {descriptor: {role: 'person'}, count: {exact: 1}})]),
      report('rewrite', [relay('a', 'veto', ['reuters', 'ap'])]),
    ])
    for (const agency of ['reuters#a', 'ap#a']) {
      const found = diffAttribution(at(graph.attributions, agency), at(graph.attributions, 'rewrite#a'), graph)
      expect(new Set(found.map(({kind}) => kind))).toEqual(new Set(['kept']))
    }
  })

  it('is lost in a text that does not say where it got the claim', () => {
    const found = differences(told({basis: 'witness'}), {obtained: 'unstated', via: []})
    expect(kindOf('descriptor', found)).toBe('generalised')
    expect(kindOf('count', found)).toBe('generalised')
    expect(kindOf('basis', found)).toBe('generalised')
    expect(found).toContainEqual(expect.objectContaining({field: 'obtained', severity: 'error'}))
  })
})

describe('the people', () => {
  it.each<[string, Stored, Stored, Difference['kind']]>([
    ['a rank dropped', {seniority: 'senior'}, {}, 'generalised'],
    ['a rank gained', {seniority: 'senior'}, {seniority: 'top'}, 'inflated'],
    ['an office narrowed', {}, {affiliation: ref('white-house')}, 'inflated'],
    ['an office widened', {affiliation: ref('white-house')}, {}, 'generalised'],
    ['another country', {}, {affiliation: ref('israel')}, 'contradicted'],
    ['a country where there was none', {affiliation: undefined}, {}, 'invented'],
    ['a diplomat called an official', {role: 'diplomat'}, {}, 'generalised'],
    ['an official called a diplomat', {}, {role: 'diplomat'}, 'inflated'],
    ['an official called a lawyer', {}, {role: 'lawyer'}, 'contradicted'],
    ['a former official put back in office', {former: true}, {}, 'inflated'],
    ['a former official called a person', {former: true}, {role: 'person', affiliation: undefined}, 'generalised'],
    ['an official put out of office', {}, {former: true}, 'invented'],
    ['knowledge dropped', {relation: 'directKnowledge'}, {}, 'generalised'],
    ['knowledge gained', {relation: 'familiar'}, {relation: 'directKnowledge'}, 'inflated'],
    ['knowledge invented', {}, {relation: 'briefed'}, 'invented'],
    ['knowledge of another kind', {relation: 'briefed'}, {relation: 'hasSeen'}, 'contradicted'],
    ['"the matter", which says nothing', {relation: 'familiar'}, {relation: 'familiar', of: 'the matter'}, 'kept'],
    ['a matter named', {relation: 'familiar'}, {relation: 'familiar', of: 'the talks'}, 'invented'],
  ])('%s', (_, upstream, changed, kind) => {
    const found = differences(told({descriptor: official(upstream)}), {descriptor: official(changed)})
    expect(kindOf('descriptor', found)).toBe(kind)
    const isGain = kind !== 'kept' && kind !== 'generalised'
    expect(found.find(({field}) => field === 'descriptor')?.severity).toBe(isGain ? 'error' : undefined)
  })

  it('tells every part that was gained, and none that was lost beside it', () => {
    const found = differences(told({descriptor: official({relation: 'familiar'})}), {
      descriptor: official({seniority: 'senior', role: 'lawyer'}),
    })
    expect(found).toContainEqual(expect.objectContaining({kind: 'contradicted', parts: ['seniority', 'role']}))
  })

  it('lets one of two be called senior where upstream calls one of the two senior, and never both', () => {
    const graph = (count: Stored) =>
      fromDocuments([
        ...organizations,
        claim('veto'),
        claim('other'),
        report('agency', [
          told({}),
          unnamed('senior', 'other', {descriptor: official({seniority: 'senior'}), count: {exact: 1}, partOf: 'a'}),
        ]),
        report('rewrite', [relay('a', 'veto', ['agency'], {descriptor: official({seniority: 'senior'}), count})]),
      ])
    const [one, both] = [graph({exact: 1}), graph({exact: 2})].map(({attributions, ...rest}) =>
      diffAttribution(at(attributions, 'agency#a'), at(attributions, 'rewrite#a'), {attributions, ...rest}),
    )
    expect(kindOf('descriptor', one ?? [])).toBe('kept')
    expect(kindOf('count', one ?? [])).toBe('generalised')
    expect(kindOf('descriptor', both ?? [])).toBe('inflated')
  })

  it.each<[string, Stored, Stored, Difference['kind']]>([
    ['two become three', {exact: 2}, {exact: 3}, 'inflated'],
    ['two become several', {exact: 2}, {min: 3, plural: 'several'}, 'inflated'],
    ['two become officials', {exact: 2}, {min: 2, plural: 'plural'}, 'generalised'],
    ['officials become two', {min: 2, plural: 'plural'}, {exact: 2}, 'inflated'],
    ['several become one', {min: 3, plural: 'several'}, {exact: 1}, 'generalised'],
    ['an unknown number becomes two', {}, {exact: 2}, 'invented'],
  ])('%s', (_, upstream, changed, kind) => {
    expect(kindOf('count', differences(told({count: upstream}), {count: changed}))).toBe(kind)
  })

  it('are not named on the way, nor made to stand up', () => {
    const found = differences(told({}), {groundRule: 'onRecord', speaker: ref('trump')})
    expect(found).toContainEqual(expect.objectContaining({field: 'speaker', kind: 'invented', severity: 'error'}))
    expect(found).toContainEqual(expect.objectContaining({field: 'groundRule', kind: 'inflated', severity: 'error'}))
  })

  it('may lose a name, and an office may stand for who holds it', () => {
    const statement = named('a', 'veto', 'asserts', 'trump')
    expect(kindOf('speaker', differences(statement, {groundRule: 'background'}))).toBe('generalised')
    const byOffice = {groundRule: 'onRecord', speaker: ref('us')}
    expect(kindOf('speaker', differences(statement, byOffice))).toBe('generalised')
    const byOther = {groundRule: 'onRecord', speaker: ref('israel')}
    expect(kindOf('speaker', differences(statement, byOther))).toBe('contradicted')
  })
})

describe('how they know, and why they are not named', () => {
  it.each<[string, Stored, Stored, Difference['field'], Difference['kind']]>([
    ['hearsay becomes presence', {basis: 'secondhand'}, {basis: 'witness'}, 'basis', 'inflated'],
    ['presence becomes hearsay', {basis: 'witness'}, {basis: 'secondhand'}, 'basis', 'generalised'],
    ['nothing said becomes presence', {}, {basis: 'witness'}, 'basis', 'invented'],
    ['one reason of two', {reason: ['safety', 'minor']}, {reason: ['minor']}, 'reason', 'generalised'],
    ['one reason more', {reason: ['minor']}, {reason: ['safety', 'minor']}, 'reason', 'inflated'],
    ['another reason', {reason: ['minor']}, {reason: ['safety']}, 'reason', 'contradicted'],
    ['a reason where there was none', {}, {reason: ['safety']}, 'reason', 'invented'],
  ])('%s', (_, upstream, changed, field, kind) => {
    expect(kindOf(field, differences(told(upstream), changed))).toBe(kind)
  })
})
