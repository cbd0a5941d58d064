import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {diffAttribution, fromDocuments, relayDifferences} from '../../../src/sourcing/index.ts'
import {anonymityReason, basis, descriptorRole, plural, relation, seniority, valuesOf} from '../../../src/vocabulary.ts'
import {documents} from '../documents/randomDocuments.ts'
import {propertyRuns} from '../propertyRuns.ts'
import {claim, organization, ref, relay, report, unnamed} from '../storedDocuments.ts'

type Stored = Record<string, unknown>

const organizations = ['a', 'b', 'c', 'd'].map((id, index, ids) =>
  organization(id, index === 0 ? {} : {memberOf: ref(ids[index - 1] ?? '')}),
)

const descriptor = fc.record(
  {
    former: fc.boolean(),
    seniority: fc.constantFrom(...valuesOf(seniority)),
    affiliation: fc.constantFrom('a', 'b', 'c', 'd').map(ref),
    role: fc.constantFrom(...valuesOf(descriptorRole)),
    relation: fc.constantFrom(...valuesOf(relation)),
    of: fc.constantFrom('the talks', 'the matter'),
  },
  {requiredKeys: ['role']},
)

const count = fc.oneof(
  fc.record({exact: fc.integer({min: 1, max: 9})}),
  fc.record({min: fc.integer({min: 2, max: 9}), plural: fc.constantFrom(...valuesOf(plural))}),
)

const upstream = fc.record({
  descriptor,
  count,
  // Of what a newsroom's own reporter saw, nobody is counted or described.
  basis: fc.constantFrom(...valuesOf(basis).filter((value) => value !== 'observed')),
  reason: fc.uniqueArray(fc.constantFrom(...valuesOf(anonymityReason)), {maxLength: 3}),
})

const months = ['2025-05', '2025-06', '2025-07']
const slots: fc.Arbitrary<Stored> = fc.record(
  {
    agent: fc.constantFrom('a', 'b', 'c', 'd').map(ref),
    objectOf: fc.constantFrom('a', 'b').map(ref),
    action: fc.constantFrom('vetoed a secret plan', 'wrote'),
    time: fc.constantFrom(...months).map((month) => ({from: `${month}-10`, precision: 'month'})),
    place: fc.constant('the city of Rome'),
    modality: fc.constantFrom('plan', 'decision', 'act'),
  },
  {requiredKeys: []},
)

/** Which details a retelling leaves out. */
const losses = fc.record({
  seniority: fc.boolean(),
  affiliation: fc.constantFrom('kept', 'above', 'dropped'),
  relation: fc.boolean(),
  number: fc.constantFrom('kept', 'fewer', 'dropped'),
  basis: fc.boolean(),
  reason: fc.boolean(),
  slots: fc.subarray(['agent', 'objectOf', 'action', 'time', 'place', 'modality']),
})

type ValueOf<Some> = Some extends fc.Arbitrary<infer Value> ? Value : never
type Losses = ValueOf<typeof losses>
type Told = ValueOf<typeof upstream>

const next: Record<string, string> = {a: 'a', b: 'a', c: 'b', d: 'c'}

function retold({descriptor: described, count: counted, basis: known, reason}: Told, lost: Losses): Stored {
  const {seniority: rank, affiliation, relation: tie, of, ...rest} = described
  const above = affiliation && next[affiliation._ref]
  return {
    descriptor: {
      ...rest,
      ...(lost.seniority ? {} : {seniority: rank}),
      ...(lost.affiliation === 'kept' ? {affiliation} : {}),
      ...(lost.affiliation === 'above' && above !== undefined ? {affiliation: ref(above)} : {}),
      ...(lost.relation ? {} : {relation: tie, of}),
    },
    count: fewer(counted, lost.number),
    basis: lost.basis ? 'undisclosed' : known,
    reason: lost.reason ? reason.slice(1) : reason,
  }
}

function fewer(stored: Told['count'], lost: Losses['number']): Stored {
  if (lost === 'kept') return stored
  const least = 'exact' in stored ? stored.exact : stored.min
  if (lost === 'dropped') return least >= 2 ? {min: 2, plural: 'plural'} : stored
  return {exact: Math.max(1, least - 1)}
}

function retoldSlots(stored: Stored, lost: Losses): Stored {
  return Object.fromEntries(Object.entries(stored).filter(([slot]) => !lost.slots.includes(slot)))
}

describe('a text', () => {
  it('against itself keeps everything, whatever it is', () => {
    fc.assert(
      fc.property(documents, (any) => {
        const graph = fromDocuments(any)
        for (const attribution of graph.attributions.values()) {
          for (const {kind} of diffAttribution(attribution, attribution, graph)) expect(kind).toBe('kept')
        }
      }),
      propertyRuns,
    )
  })

  it('that only leaves things out is never said to have gained any', () => {
    fc.assert(
      fc.property(upstream, slots, losses, fc.constantFrom('relay', 'unstated'), (stated, filled, lost, obtained) => {
        const graph = fromDocuments([
          ...organizations,
          claim('original', {slots: filled}),
          claim('variant', {slots: retoldSlots(filled, lost), variantOf: ref('original')}),
          report('first', [unnamed('a', 'original', stated)]),
          report('second', [relay('a', 'variant', ['first'], {...retold(stated, lost), obtained})]),
        ])
        const [first, second] = [graph.attributions.get('first#a'), graph.attributions.get('second#a')]
        if (first === undefined || second === undefined) throw new Error('both are in the graph')
        for (const {field, kind} of diffAttribution(first, second, graph)) {
          expect(`${field} ${kind}`).toMatch(/ (kept|generalised)$/)
        }
      }),
      propertyRuns,
    )
  })

  it('that adds what another leaves out gains where the other loses', () => {
    fc.assert(
      fc.property(slots, losses, (filled, lost) => {
        const graph = fromDocuments([
          ...organizations,
          claim('full', {slots: filled}),
          claim('short', {slots: retoldSlots(filled, lost)}),
          report('long', [unnamed('a', 'full')]),
          report('brief', [unnamed('a', 'short')]),
        ])
        const [long, brief] = [graph.attributions.get('long#a'), graph.attributions.get('brief#a')]
        if (long === undefined || brief === undefined) throw new Error('both are in the graph')
        const gained = diffAttribution(brief, long, graph).filter(({severity}) => severity === 'error')
        const dropped = diffAttribution(long, brief, graph).filter(({kind}) => kind === 'generalised')
        expect(gained.map(({field}) => field)).toEqual(dropped.map(({field}) => field))
      }),
      propertyRuns,
    )
  })
})

describe('relays of any documents', () => {
  it('are held against something they repeat, or against nothing', () => {
    fc.assert(
      fc.property(documents, (any) => {
        const graph = fromDocuments(any)
        for (const attribution of graph.attributions.values()) {
          const found = relayDifferences(attribution, graph)
          if (found) expect(attribution.from).toContain(found.upstream.id)
        }
      }),
      propertyRuns,
    )
  })
})
