import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {recordedIndependence, recordsFrom} from '../../../src/gate/index.ts'
import {fromDocuments, independence} from '../../../src/sourcing/index.ts'
import {propertyRuns} from '../../sourcing/propertyRuns.ts'
import {organization, ref, report, unnamed} from '../../sourcing/storedDocuments.ts'
import {record} from '../confidentialDocuments.ts'

type Stored = Record<string, unknown>

const [p, q, r] = ['7c1e90b4d52fa683', '91b4d52fa6837c1e', '0b4d52fa683c1e79']
const attributionsOf = (...attributions: Stored[]) => [
  ...fromDocuments([
    organization('us', {kind: 'government'}),
    organization('il', {kind: 'government'}),
    report('ours', attributions),
  ]).attributions.values(),
]
const one = (key: string, camp?: string, fields: Stored = {}) =>
  unnamed(key, 'veto', {
    count: {exact: 1},
    descriptor: {role: 'official', ...(camp && {affiliation: ref(camp)})},
    ...fields,
  })
const about = (key: string, pseudonym: string | undefined, distinctFrom: string[] = []) =>
  record({key, pseudonym, distinctFrom}, `record-${key}`)
const people = (attributions: ReturnType<typeof attributionsOf>, ...records: Stored[]) =>
  recordedIndependence(attributions, recordsFrom(records)).people

describe('the interval known with records', () => {
  it('is the public one where nothing is known', () => {
    const two = attributionsOf(one('a', 'us'), one('b', 'us'))
    expect(recordedIndependence(two, recordsFrom([]))).toEqual(independence(two))
    expect(recordedIndependence(two, recordsFrom([about('a', p), about('b', q)]))).toEqual(independence(two))
  })

  it('counts the same people once, also where they were told to be of two camps', () => {
    expect(people(attributionsOf(one('a', 'us'), one('b', 'us')), about('a', p), about('b', p))).toEqual({
      min: 1,
      max: 1,
    })
    expect(people(attributionsOf(one('a', 'us'), one('b', 'il')), about('a', p), about('b', p))).toEqual({
      min: 1,
      max: 1,
    })
  })

  it('joins what the text and what a pseudonym say are the same', () => {
    const attributions = attributionsOf(
      unnamed('four', 'veto', {count: {exact: 4}, descriptor: {role: 'official', affiliation: ref('us')}}),
      one('of-them', 'us', {partOf: 'four'}),
      one('elsewhere', 'us'),
    )
    expect(people(attributions, about('of-them', p), about('elsewhere', p))).toEqual({min: 4, max: 4})
    expect(people(attributions)).toEqual({min: 4, max: 5})
  })

  it('raises the lower bound of people by those known to be different, and nothing else', () => {
    const attributions = attributionsOf(one('a', 'us'), one('b', 'us'), one('c', 'us'))
    const public_ = independence(attributions)
    const known = recordedIndependence(attributions, recordsFrom([about('a', p, [q]), about('b', q), about('c', r)]))
    expect(public_.people).toEqual({min: 1, max: 3})
    expect(known).toEqual({...public_, people: {min: 2, max: 3}})
    expect(people(attributions, about('a', p, [q, r]), about('b', q, [r]), about('c', r))).toEqual({min: 3, max: 3})
  })

  it('counts nobody twice who are only known to be different from a third', () => {
    const attributions = attributionsOf(one('a', 'us'), one('b', 'us'), one('c', 'us'))
    expect(people(attributions, about('a', p, [q, r]), about('b', q), about('c', r))).toEqual({min: 2, max: 3})
  })

  it('keeps its lower bound under its upper one, and its upper one under the public one', () => {
    const pseudonym = fc.constantFrom(p, q, r, undefined)
    const known = fc.record({
      camp: fc.constantFrom('us', 'il', undefined),
      count: fc.integer({min: 1, max: 4}),
      pseudonym,
      distinctFrom: fc.subarray([p, q, r]),
      partOf: fc.constantFrom('k0', 'k1', undefined),
    })
    fc.assert(
      fc.property(fc.array(known, {maxLength: 6}), (given) => {
        const attributions = attributionsOf(
          ...given.map(({camp, count, partOf}, index) => one(`k${index}`, camp, {count: {exact: count}, partOf})),
        )
        const records = given.map(({pseudonym: own, distinctFrom}, index) => about(`k${index}`, own, distinctFrom))
        const {min, max} = people(attributions, ...records)
        expect(min).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY)
        expect(max ?? 0).toBeLessThanOrEqual(independence(attributions).people.max ?? Number.POSITIVE_INFINITY)
      }),
      propertyRuns,
    )
  })
})
