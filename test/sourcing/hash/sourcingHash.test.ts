import {describe, expect, it} from 'vitest'
import {fromDocuments, sourcingHash} from '../../../src/sourcing/index.ts'
import {article, claim, named, person, ref, relay, report, unnamed} from '../storedDocuments.ts'

type Stored = Record<string, unknown>

const upstream = report('reuters', [
  unnamed('u', 'plan', {basis: 'briefed', reason: ['safety'], descriptor: {role: 'official', affiliation: ref('us')}}),
])
const body = (text: string, marked: string[]) => [
  {
    _type: 'block',
    markDefs: [{_key: 'm', _type: 'claimMark', claims: marked.map(ref)}],
    children: [{_type: 'span', text, marks: ['m']}],
  },
]
const own = unnamed('a', 'veto', {basis: 'witness', reason: ['safety', 'minor'], quote: 'No.'})
const attributions = [own, relay('b', 'plan', ['reuters']), named('c', 'veto', 'denies', 'katz', {denial: 'general'})]
const ours = article('ours', attributions, {
  standfirst: 'What officials said.',
  centralClaims: [ref('veto'), ref('plan')],
  body: body('He vetoed it', ['veto', 'plan']),
})
const veto = claim('veto', {slots: {agent: ref('trump'), modality: 'decision'}, serious: false})
const others = [claim('plan'), person('katz'), person('trump'), upstream]

const hashOf = (changed: Stored, with_: Stored[] = [veto, ...others]) =>
  sourcingHash('ours', fromDocuments([changed, ...with_]))
const original = await hashOf(ours)
const withOwn = (fields: Stored) => ({...ours, attributions: [{...own, ...fields}, ...attributions.slice(1)]})

describe('the fingerprint of sourcing', () => {
  it('is SHA-256 in hexadecimal digits, the same on every run', async () => {
    expect(original).toMatch(/^[0-9a-f]{64}$/)
    expect(await hashOf(structuredClone(ours))).toBe(original)
  })

  it.each<[string, Stored]>([
    ['headline', {...ours, headline: 'Another headline'}],
    ['standfirst', {...ours, standfirst: 'Another standfirst.'}],
    ['central claims', {...ours, centralClaims: [ref('veto')]}],
    ['marked text', {...ours, body: body('He did not veto it', ['veto', 'plan'])}],
    ['marked claims', {...ours, body: body('He vetoed it', ['veto'])}],
    ['an attribution less', {...ours, attributions: attributions.slice(1)}],
    ['stance', withOwn({stance: 'confirms'})],
    ['claim', withOwn({claim: ref('plan')})],
    ['obtained', withOwn({obtained: 'unstated'})],
    ['ground rule', withOwn({groundRule: 'notForAttribution'})],
    ['descriptor', withOwn({descriptor: {role: 'official', seniority: 'senior'}})],
    ['count', withOwn({count: {exact: 3}})],
    ['count in words', withOwn({count: {min: 2, plural: 'multiple'}})],
    ['basis', withOwn({basis: 'participant'})],
    ['reason', withOwn({reason: ['safety']})],
    ['content', withOwn({content: 'opinion'})],
    ['tone', withOwn({tone: 'praise'})],
    ['quote', withOwn({quote: 'Yes.'})],
    ['part of', withOwn({partOf: 'c'})],
    ['interest', withOwn({interest: 'a rival'})],
    ['evidence', withOwn({evidence: {label: 'a memo', kind: 'document', obtained: 'provided'}})],
    ['via', {...ours, attributions: [own, relay('b', 'plan', ['reuters', 'ap']), ...attributions.slice(2)]}],
    [
      'speaker',
      {...ours, attributions: [own, attributions[1], named('c', 'veto', 'denies', 'trump', {denial: 'general'})]},
    ],
    [
      'denial',
      {...ours, attributions: [own, attributions[1], named('c', 'veto', 'denies', 'katz', {denial: 'specific'})]},
    ],
  ])('changes with the %s', async (_, changed) => {
    expect(await hashOf(changed)).not.toBe(original)
  })

  it.each<[string, Stored]>([
    ['text', {...veto, text: 'Another claim'}],
    ['slots', {...veto, slots: {agent: ref('trump'), modality: 'act'}}],
    ['seriousness', {...veto, serious: true}],
  ])('changes with the %s of a claim', async (_, changed) => {
    expect(await hashOf(ours, [changed, ...others])).not.toBe(original)
  })

  it.each<[string, Stored]>([
    ['a draft', {...ours, _id: 'drafts.ours'}],
    ['a version', {...ours, _id: 'versions.r1.ours'}],
    ['the stamps of Publish', {...withOwn({publishedAt: '2025-06-15T20:00:00Z'}), publishedAt: '2025-06-15T20:00:00Z'}],
    ['an attribution moved up', {...ours, attributions: [...attributions].reverse()}],
    ['reasons in another order', withOwn({reason: ['minor', 'safety']})],
    ['the markers of a draft', withOwn({claim: {_ref: 'veto', _weak: true, _strengthenOnPublish: {type: 'claim'}}})],
    ['a default written out', withOwn({content: 'fact', tone: 'neutral'})],
    ['a topic, a picture, an author', {...ours, topics: [ref('t')], image: {alt: 'x'}, authors: [ref('katz')]}],
    ['a notice', {...ours, notices: [{_key: 'n', kind: 'update', at: '2025-06-16T00:00:00Z', text: 'More.'}]}],
  ])('stays through %s', async (_, changed) => {
    expect(await hashOf(changed)).toBe(original)
  })

  it('stays when somebody changes the report a relay repeats: what it leaves blank is not ours', async () => {
    const rewritten = {...upstream, attributions: [unnamed('u', 'plan', {count: {exact: 9}, basis: undefined})]}
    expect(await hashOf(ours, [veto, claim('plan'), person('katz'), person('trump'), rewritten])).toBe(original)
    expect(await hashOf(ours, [veto, claim('plan'), person('katz'), person('trump')])).toBe(original)
  })

  it('is empty, and so equal to no stored one, for an article that is not there', async () => {
    expect(await sourcingHash('nobody', fromDocuments([]))).toBe('')
  })
})
