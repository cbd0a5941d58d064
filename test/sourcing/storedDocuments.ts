import type {Stance} from '../../src/vocabulary.ts'

/** Documents as they are stored, written short. Every property given wins over what is here. */
type Stored = Record<string, unknown>

export const ref = (id: string) => ({_type: 'reference', _ref: id})

export const claim = (id: string, fields: Stored = {}): Stored => ({
  _id: id,
  _type: 'claim',
  text: `Text of ${id}`,
  ...fields,
})

export const person = (id: string, fields: Stored = {}): Stored => ({
  _id: id,
  _type: 'person',
  name: `Person ${id}`,
  ...fields,
})

export const organization = (id: string, fields: Stored = {}): Stored => ({
  _id: id,
  _type: 'organization',
  name: `Organization ${id}`,
  kind: 'organization',
  ...fields,
})

export const report = (id: string, attributions: Stored[], fields: Stored = {}): Stored => ({
  _id: id,
  _type: 'report',
  title: `Title of ${id}`,
  publishedAt: '2025-06-15T18:00:00Z',
  attributions,
  ...fields,
})

export const article = (id: string, attributions: Stored[], fields: Stored = {}): Stored => ({
  _id: id,
  _type: 'article',
  headline: `Headline of ${id}`,
  kind: 'news',
  origin: 'own',
  publishedAt: '2025-06-15T20:00:00Z',
  attributions,
  ...fields,
})

/** Two people without names, to the work that carries it. */
export const unnamed = (key: string, claimId: string, fields: Stored = {}): Stored => ({
  _key: key,
  _type: 'attribution',
  claim: {...ref(claimId), _weak: true},
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'background',
  descriptor: {role: 'official'},
  count: {exact: 2},
  ...fields,
})

/** Somebody on the record, in a statement anyone can check. */
export const named = (key: string, claimId: string, stance: Stance, speaker: string, fields: Stored = {}): Stored => ({
  _key: key,
  _type: 'attribution',
  claim: {...ref(claimId), _weak: true},
  stance,
  obtained: 'own',
  groundRule: 'onRecord',
  speaker: ref(speaker),
  ...fields,
})

export const relay = (key: string, claimId: string, via: readonly string[], fields: Stored = {}): Stored => ({
  _key: key,
  _type: 'attribution',
  claim: {...ref(claimId), _weak: true},
  stance: 'asserts',
  obtained: 'relay',
  groundRule: 'background',
  via: via.map((work, index) => ({...ref(work), _weak: true, _key: `v${index}`})),
  ...fields,
})
