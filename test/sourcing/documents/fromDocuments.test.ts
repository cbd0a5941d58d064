import {describe, expect, it} from 'vitest'
import {fromDocuments, independence} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

const attributionsOf = (documents: unknown[], options = {}) => fromDocuments(documents, options).attributions

describe('reading documents', () => {
  it('reads each document into its place under its id', () => {
    const graph = fromDocuments([
      claim('veto', {serious: true, about: [ref('trump')], slots: {agent: ref('trump'), modality: 'decision'}}),
      person('trump', {role: 'U.S. president', memberOf: ref('us')}),
      organization('us', {adjective: 'U.S.', kind: 'government'}),
      {_id: 'iran', _type: 'topic', name: 'Iran', slug: {current: 'iran'}, medtop: '20000053'},
      {_id: 'x', _type: 'sanity.imageAsset'},
    ])
    expect(graph.claims.get('veto')).toMatchObject({
      serious: true,
      about: ['trump'],
      slots: {agent: 'trump', modality: 'decision'},
    })
    expect(graph.people.get('trump')).toEqual({
      id: 'trump',
      name: 'Person trump',
      role: 'U.S. president',
      speaksFor: [],
      memberOf: 'us',
    })
    expect(graph.organizations.get('us')).toMatchObject({adjective: 'U.S.', kind: 'government'})
    expect(graph.topics.get('iran')).toEqual({id: 'iran', name: 'Iran', slug: 'iran', medtop: '20000053'})
    expect(graph.articles.size + graph.reports.size + graph.attributions.size).toBe(0)
  })

  it('names an attribution after its work and its key', () => {
    expect([...attributionsOf([report('reuters', [unnamed('a', 'veto'), unnamed('b', 'veto')])]).keys()]).toEqual([
      'reuters#a',
      'reuters#b',
    ])
  })

  it('tells doubled and missing keys apart, and loses neither', () => {
    const {_key: _, ...keyless} = unnamed('', 'veto')
    const found = attributionsOf([report('r', [unnamed('a', 'veto'), named('a', 'veto', 'denies', 'katz'), keyless])])
    expect([...found.values()].map(({id, stance}) => [id, stance])).toEqual([
      ['r#a', 'asserts'],
      ['r#a[1]', 'denies'],
      ['r#[2]', 'asserts'],
    ])
  })

  it('reads the sentence of a mark across its spans', () => {
    const body = [
      {
        _type: 'block',
        markDefs: [
          {_key: 'm', _type: 'claimMark', claims: [ref('veto'), ref('plan')]},
          {_key: 'l', _type: 'link', href: 'https://example.org'},
        ],
        children: [
          {_type: 'span', text: 'On Sunday ', marks: []},
          {_type: 'span', text: 'the president ', marks: ['m']},
          {_type: 'span', text: 'vetoed', marks: ['m', 'em', 'l']},
          {_type: 'span', text: ' it.', marks: ['m']},
        ],
      },
    ]
    expect(fromDocuments([article('a', [], {body})]).articles.get('a')?.marks).toEqual([
      {key: 'm', text: 'the president vetoed it.', claims: ['veto', 'plan']},
    ])
  })

  it('prefers the published document to its draft, the draft to a version, and takes what there is', () => {
    const twins = [
      {...report('r', []), _id: 'versions.r1.r', title: 'version'},
      {...report('r', []), _id: 'drafts.r', title: 'draft'},
      {...report('r', []), title: 'published'},
    ]
    const read = (given: unknown[]) => fromDocuments(given).reports.get('r')
    expect(read(twins)).toMatchObject({title: 'published', draft: false})
    expect(read(twins.slice(0, 2))).toMatchObject({title: 'draft', draft: true})
    expect(read(twins.slice(0, 1))).toMatchObject({title: 'version', draft: true})
  })

  it('takes the last updated of two documents of one id, in whatever order they come', () => {
    const older = report('r', [], {title: 'zz older', _updatedAt: '2025-06-15T10:00:00Z'})
    const newer = report('r', [], {title: 'aa newer', _updatedAt: '2025-06-15T11:00:00Z'})
    for (const given of [
      [older, newer],
      [newer, older],
    ]) {
      expect(fromDocuments(given).reports.get('r')?.title).toBe('aa newer')
    }
  })

  it('gives an article the publisher for its outlet, and wire copy the agency', () => {
    const graph = fromDocuments([
      {_id: 'policy', _type: 'policy', publisher: ref('us-daily')},
      report('reuters-veto', [], {outlet: ref('reuters')}),
      article('own', [unnamed('a', 'veto')]),
      article('wire', [], {origin: 'wire', basedOn: ref('reuters-veto')}),
    ])
    expect(graph.articles.get('own')?.outlet).toBe('us-daily')
    expect(graph.attributions.get('own#a')?.work).toEqual({id: 'own', outlet: 'us-daily'})
    expect(graph.articles.get('wire')?.outlet).toBe('reuters')
  })
})

describe('what a source was promised', () => {
  it('never reads a name beside a ground rule that gives none', () => {
    const attribution = unnamed('a', 'veto', {
      speaker: ref('felt'),
      speakerRole: 'deputy director',
      saidAt: '1972-06-19T00:00:00Z',
    })
    const read = attributionsOf([person('felt'), report('r', [attribution])]).get('r#a')
    expect(JSON.stringify(read)).not.toMatch(/felt|deputy|1972/)
  })

  it('leaves out what is off the record, or under a rule it does not know', () => {
    const rules = ['offRecord', 'deepBackground', 'somethingNew']
    expect(
      attributionsOf([
        report(
          'r',
          rules.map((groundRule) => unnamed(groundRule, 'veto', {groundRule})),
        ),
      ]).size,
    ).toBe(0)
  })

  it('makes no rule of one that is not stated', () => {
    const found = attributionsOf([report('r', [unnamed('a', 'veto', {groundRule: undefined})])]).get('r#a')
    expect(found?.groundRule).toBeUndefined()
  })
})

describe('counts', () => {
  const count = (stated: unknown) => {
    const read = attributionsOf([report('r', [unnamed('a', 'veto', {count: stated})])]).get('r#a')
    return [read?.count.min, read?.count.max, read?.countStated]
  }

  it('reads "two", "officials" and "several"', () => {
    expect(count({exact: 2})).toEqual([2, 2, true])
    expect(count({min: 2, plural: 'plural'})).toEqual([2, null, true])
    expect(count({min: 2, plural: 'several'})).toEqual([3, null, true])
    expect(count({plural: 'multiple'})).toEqual([2, null, true])
  })

  it('is never one by silence, and never what nobody could count', () => {
    for (const absurd of [
      undefined,
      null,
      'two',
      {},
      {exact: 0},
      {exact: -3},
      {exact: 1.5},
      {exact: 1e9},
      {exact: '2'},
      {min: 1},
    ]) {
      expect(count(absurd)).toEqual([1, null, false])
    }
  })
})

describe('relays', () => {
  const reuters = report('reuters', [
    unnamed('a', 'veto', {descriptor: {role: 'official', affiliation: ref('us')}, basis: 'briefed'}),
  ])
  const family = [
    claim('veto'),
    claim('variant', {variantOf: ref('veto')}),
    claim('sibling', {variantOf: ref('veto')}),
    claim('other'),
  ]

  it('repeat the attributions of the same claim in the upstream work', () => {
    expect(attributionsOf([reuters, article('a', [relay('x', 'veto', ['reuters'])])]).get('a#x')?.from).toEqual([
      'reuters#a',
    ])
  })

  it('repeat a claim under any wording of its family', () => {
    const upstream = report('up', [
      unnamed('1', 'variant'),
      unnamed('2', 'other'),
      unnamed('3', 'veto'),
      unnamed('4', 'sibling'),
    ])
    for (const claimId of ['veto', 'variant']) {
      const found = attributionsOf([...family, upstream, article('a', [relay('x', claimId, ['up'])])])
      expect(found.get('a#x')?.from).toEqual(['up#1', 'up#3', 'up#4'])
    }
  })

  it('dangle where the upstream work does not carry the claim, or is not there', () => {
    const found = attributionsOf([
      ...family,
      reuters,
      article('a', [relay('x', 'other', ['reuters']), relay('y', 'veto', ['gone'])]),
    ])
    expect([found.get('a#x')?.from, found.get('a#y')?.from]).toEqual([['reuters#'], ['gone#']])
    expect(independence([...found.values()]).untraced).toEqual(['a#x', 'a#y'])
  })

  it('say what upstream says wherever they say nothing', () => {
    const filled = attributionsOf([reuters, article('a', [relay('x', 'veto', ['reuters'])])]).get('a#x')
    expect(filled).toMatchObject({
      count: {min: 2, max: 2},
      basis: 'briefed',
      camp: 'us',
      descriptor: {affiliation: 'us'},
    })
  })

  it('keep what they print differently', () => {
    const printed = relay('x', 'veto', ['reuters'], {
      descriptor: {role: 'official', seniority: 'senior'},
      count: {min: 2, plural: 'plural'},
    })
    const filled = attributionsOf([reuters, article('a', [printed])]).get('a#x')
    expect(filled).toMatchObject({descriptor: {seniority: 'senior'}, count: {min: 2, max: null}, basis: 'briefed'})
    expect(filled?.descriptor?.affiliation).toBeUndefined()
  })

  it('take a name from upstream only on the record, and never from the other side of the claim', () => {
    const upstream = report('kan', [
      named('no', 'veto', 'denies', 'katz', {speakerRole: 'defense minister', saidAt: '2025-06-26T17:00:00Z'}),
    ])
    const found = attributionsOf([
      upstream,
      article('a', [
        relay('denied', 'veto', ['kan'], {stance: 'denies', groundRule: 'onRecord'}),
        relay('unnamed', 'veto', ['kan'], {stance: 'denies'}),
        relay('asserted', 'veto', ['kan'], {groundRule: 'onRecord'}),
      ]),
    ])
    expect(found.get('a#denied')).toMatchObject({
      speaker: 'katz',
      speakerRole: 'defense minister',
      saidAt: '2025-06-26T17:00:00Z',
    })
    expect(found.get('a#unnamed')?.speaker).toBeUndefined()
    expect(found.get('a#asserted')?.speaker).toBeUndefined()
  })

  it('are filled along chains, and by nobody on a circle', () => {
    const chain = [reuters, report('b', [relay('x', 'veto', ['reuters'])]), report('c', [relay('x', 'veto', ['b'])])]
    expect(attributionsOf(chain).get('c#x')?.count).toEqual({min: 2, max: 2})
    for (const counting of ['d', 'e', 'f']) {
      const circle = ['de', 'ef', 'fd'].map(([id = '', upstream = '']) =>
        report(id, [relay('x', 'veto', [upstream], id === counting ? {count: {exact: 4}} : {})]),
      )
      const found = attributionsOf([...circle, report('g', [relay('x', 'veto', [counting])])])
      expect(['d', 'e', 'f'].map((id) => found.get(`${id}#x`)?.count.min === 4)).toEqual(
        ['d', 'e', 'f'].map((id) => id === counting),
      )
      expect(found.get('g#x')?.count.min).toBe(4)
    }
    expect(attributionsOf([report('s', [relay('x', 'veto', ['s'])])]).get('s#x')?.from).toEqual(['s#x'])
  })
})

describe('camps', () => {
  const tree = [
    organization('us', {topLevel: true}),
    organization('state', {memberOf: ref('us')}),
    organization('desk', {memberOf: ref('state')}),
    person('rubio', {memberOf: ref('state')}),
    person('citizen'),
  ]
  const camp = (attribution: Record<string, unknown>, more: unknown[] = []) =>
    attributionsOf([...tree, ...more, report('r', [attribution])]).get('r#a')?.camp

  it('are the topmost organization of a current official, officer or lawmaker', () => {
    for (const role of ['official', 'officer', 'lawmaker']) {
      expect(camp(unnamed('a', 'veto', {descriptor: {role, affiliation: ref('desk')}}))).toBe('us')
    }
  })

  it('are not disclosed by anybody else, nor by somebody who has left', () => {
    expect(camp(unnamed('a', 'veto', {descriptor: {role: 'diplomat', affiliation: ref('desk')}}))).toBeUndefined()
    expect(
      camp(unnamed('a', 'veto', {descriptor: {role: 'official', former: true, affiliation: ref('desk')}})),
    ).toBeUndefined()
    expect(camp(unnamed('a', 'veto'))).toBeUndefined()
  })

  it('are those of a named speaker, person or organization', () => {
    expect(camp(named('a', 'veto', 'asserts', 'rubio'))).toBe('us')
    expect(camp(named('a', 'veto', 'asserts', 'desk'))).toBe('us')
    expect(camp(named('a', 'veto', 'asserts', 'citizen'))).toBeUndefined()
    expect(camp(named('a', 'veto', 'asserts', 'unknown'))).toBeUndefined()
  })

  it('end where organizations are members of one another, and are the same for all of them', () => {
    const circle = [
      organization('x', {memberOf: ref('y')}),
      organization('y', {memberOf: ref('z')}),
      organization('z', {memberOf: ref('y')}),
    ]
    for (const affiliation of ['x', 'y', 'z']) {
      expect(camp(unnamed('a', 'veto', {descriptor: {role: 'official', affiliation: ref(affiliation)}}), circle)).toBe(
        'y',
      )
    }
  })

  it('are found up a chain of 50,000', () => {
    const deep = Array.from({length: 50_000}, (_, index) => organization(`o${index}`, {memberOf: ref(`o${index + 1}`)}))
    expect(camp(unnamed('a', 'veto', {descriptor: {role: 'official', affiliation: ref('o0')}}), deep)).toBe('o50000')
  })
})

describe('the same people', () => {
  const groups = (attributions: Record<string, unknown>[]) =>
    Object.fromEntries([...attributionsOf([report('r', attributions)]).values()].map(({id, partOf}) => [id, partOf]))

  it('are one group across the claims of a work, however often they are narrowed', () => {
    expect(
      groups([
        unnamed('four', 'plan'),
        unnamed('two', 'veto', {partOf: 'four'}),
        unnamed('one', 'veto', {partOf: 'two'}),
        unnamed('gone', 'veto', {partOf: 'nobody'}),
        unnamed('self', 'veto', {partOf: 'self'}),
      ]),
    ).toEqual({'r#four': undefined, 'r#two': 'r#four', 'r#one': 'r#four', 'r#gone': 'r#nobody', 'r#self': undefined})
  })

  it('are one group also where each is said to be part of the other', () => {
    expect(
      groups([
        unnamed('a', 'veto', {partOf: 'b'}),
        unnamed('b', 'veto', {partOf: 'a'}),
        unnamed('c', 'veto', {partOf: 'b'}),
      ]),
    ).toEqual({
      'r#a': undefined,
      'r#b': 'r#a',
      'r#c': 'r#a',
    })
  })
})

describe('notices', () => {
  const corrected = (kind: string, claims: string[], more: Record<string, unknown>[] = []) =>
    report('ap', [unnamed('a', 'missiles'), unnamed('b', 'dead'), named('c', 'missiles', 'denies', 'minister')], {
      notices: [{_key: 'n', kind, at: '2022-11-16T18:00:00Z', claims: claims.map(ref)}, ...more],
    })
  const withdrawnAt = (document: unknown, at?: string) =>
    [...attributionsOf([document], at === undefined ? {} : {at}).values()].flatMap(({id, withdrawn}) =>
      withdrawn ? [id] : [],
    )

  const after = '2022-11-17T00:00:00Z'

  it('take the whole work out of support when it is retracted or removed, and what was corrected when it is corrected', () => {
    expect(withdrawnAt(corrected('retraction', ['missiles']), after)).toEqual(['ap#a', 'ap#b'])
    expect(withdrawnAt(corrected('removal', []), after)).toEqual(['ap#a', 'ap#b'])
    expect(withdrawnAt(corrected('correction', ['missiles']), after)).toEqual(['ap#a'])
  })

  it('take nothing out when they clarify, or before they are published, or where no date is asked about', () => {
    for (const kind of ['clarification', 'editorsNote', 'update'])
      expect(withdrawnAt(corrected(kind, ['missiles']), after)).toEqual([])
    expect(withdrawnAt(corrected('retraction', []), '2022-11-16T17:59:00Z')).toEqual([])
    expect(withdrawnAt(corrected('retraction', []))).toEqual([])
  })

  it('stand until a later one supersedes them', () => {
    const superseding = [{_key: 'm', kind: 'clarification', at: '2022-11-18T00:00:00Z', supersedes: 'n'}]
    expect(withdrawnAt(corrected('retraction', [], superseding), after)).toEqual(['ap#a', 'ap#b'])
    expect(withdrawnAt(corrected('retraction', [], superseding), '2022-11-19T00:00:00Z')).toEqual([])
  })

  it('leave a relay of what was withdrawn untraced', () => {
    const documents = [corrected('retraction', []), article('us', [relay('x', 'missiles', ['ap'])])]
    expect(independence([...attributionsOf(documents, {at: after}).values()])).toMatchObject({
      people: {max: 0},
      untraced: ['us#x'],
    })
  })
})
