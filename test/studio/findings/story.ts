import type {Changed} from '../../../src/studio/publish/carry.ts'
import type {StoredDocument} from '../../../src/studio/publish/documents.ts'

const reference = (id: string) => ({_type: 'reference', _ref: id})
const document = (_id: string, _type: string, fields: Record<string, unknown>): StoredDocument => ({
  _id,
  _type,
  _rev: '1',
  ...fields,
})

const official = {
  _type: 'attribution',
  claim: reference('veto'),
  stance: 'asserts',
  obtained: 'own',
  groundRule: 'background',
  count: {exact: 1},
  basis: 'participant',
}
const ofTheMinistry = {
  ...official,
  _key: 'u',
  descriptor: {role: 'official', affiliation: reference('ministry'), relation: 'present'},
}
const ofTheNeighbour = {
  ...official,
  _key: 'n',
  descriptor: {role: 'official', affiliation: reference('neighbour'), relation: 'present'},
}

/** A report whose two officials, of two sides, were there: two origins for whoever repeats it. */
export const report = document('theirs', 'report', {
  title: 'Officials: plan vetoed',
  outlet: reference('agency'),
  url: 'https://example.com/veto',
  attributions: [ofTheMinistry, ofTheNeighbour],
})

/** Our article, which repeats it. */
export const ours = document('ours', 'article', {
  headline: 'Officials say plan was vetoed',
  publishedAt: '2025-06-15T18:00:00Z',
  origin: 'own',
  kind: 'news',
  authors: [reference('reporter')],
  body: [
    {
      _type: 'block',
      _key: 'b',
      children: [{_type: 'span', _key: 's', text: 'The plan was vetoed, Example Agency reported.', marks: ['m']}],
      markDefs: [{_type: 'claimMark', _key: 'm', claims: [reference('veto')]}],
    },
  ],
  attributions: [
    {
      _key: 'r',
      _type: 'attribution',
      claim: reference('veto'),
      stance: 'asserts',
      obtained: 'relay',
      groundRule: 'background',
      via: [{...reference('theirs'), _key: 'v'}],
    },
  ],
})

/** Another article of ours, about nothing of it. */
export const other = document('other', 'article', {
  headline: 'Ferries run again',
  publishedAt: '2025-06-15T18:00:00Z',
  authors: [reference('reporter')],
})

export const policy = document('policy', 'policy', {
  preset: 'default',
  language: 'en',
  publisher: reference('standard'),
})
export const claim = document('veto', 'claim', {
  text: 'The president vetoed the plan.',
  about: [reference('president')],
})
export const president = document('president', 'person', {name: 'Anna Weber', memberOf: reference('government')})
export const government = document('government', 'organization', {name: 'Government', kind: 'government'})
export const agency = document('agency', 'organization', {name: 'Example Agency', kind: 'outlet'})

const ministry = document('ministry', 'organization', {
  name: 'Ministry',
  kind: 'government',
  memberOf: reference('government'),
})
const neighbour = document('neighbour', 'organization', {name: 'Foreign Office', kind: 'government'})
const standard = document('standard', 'organization', {name: 'The Standard', kind: 'outlet'})
const reporter = document('reporter', 'person', {name: 'Imogen Calloway'})

export const story: readonly StoredDocument[] = [
  ours,
  other,
  report,
  policy,
  claim,
  president,
  government,
  agency,
  ministry,
  neighbour,
  standard,
  reporter,
]

/** A document as readers have it, and as it would be published. */
export function changed(published: StoredDocument, fields: Record<string, unknown>): Changed {
  const draft = {...published, ...fields, _id: `drafts.${published._id}`, _rev: '2'}
  return {id: published._id, type: published._type, draft, published}
}

/** The report with one official where it had two. */
export const oneOfficial = changed(report, {attributions: [ofTheMinistry]})
