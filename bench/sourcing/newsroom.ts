/** A newsroom of any size, the same on every run: per article six attributions, four of ours and two we repeat. */

type Stored = Record<string, unknown>

const ref = (_ref: string) => ({_type: 'reference', _ref})
const camps = ['us', 'il', 'uk', 'fr']
const words =
  'The committee heard on Tuesday that the ministry had stopped the plan before it reached the cabinet'.split(' ')

export const at = '2025-06-28T00:00:00Z'

export function newsroom(articles: number): Stored[] {
  const entities = camps.flatMap((camp) => [
    {_id: camp, _type: 'organization', name: `Government ${camp}`, adjective: camp, kind: 'government'},
    {_id: `speaker-${camp}`, _type: 'person', name: `Speaker ${camp}`, memberOf: ref(camp)},
  ])
  const agency = {_id: 'agency', _type: 'organization', name: 'The Agency', kind: 'outlet'}
  return [agency, ...entities, ...Array.from({length: articles}, (_, index) => storyOf(index)).flat()]
}

/** Two claims, a report and an article. Every fifth article is about the claim of the one before it. */
function storyOf(index: number): Stored[] {
  const camp = camps[index % camps.length] ?? 'us'
  const own = `claim-${index % 5 === 4 ? index - 1 : index}`
  const other = `other-${index}`
  const official = {role: 'official', affiliation: ref(camp)}
  const unnamed = {stance: 'asserts', groundRule: 'background', descriptor: official, count: {exact: 2}}
  const claim = (id: string, fields: Stored = {}) => ({
    _id: id,
    _type: 'claim',
    text: `Case ${id}: the ministry stopped the plan before it reached the cabinet.`,
    about: [ref(`speaker-${camp}`)],
    ...fields,
  })
  const denial = {stance: 'denies', denial: 'general', obtained: 'own', groundRule: 'onRecord'}
  return [
    claim(`claim-${index}`, {serious: index % 7 === 0}),
    claim(other),
    {
      _id: `report-${index}`,
      _type: 'report',
      title: `Report ${index}`,
      outlet: ref('agency'),
      publishedAt: '2025-06-14T00:00:00Z',
      attributions: [
        {_key: 'a', claim: ref(own), obtained: 'own', ...unnamed},
        {_key: 'b', claim: ref(other), obtained: 'own', ...unnamed, basis: 'briefed'},
      ],
    },
    {
      _id: `article-${index}`,
      _type: 'article',
      headline: `Ministry stopped plan ${index}, officials say`,
      standfirst: 'What two officials said about it, and what the ministry answered.',
      kind: 'news',
      origin: 'own',
      language: 'en',
      publishedAt: '2025-06-15T00:00:00Z',
      authors: [ref(`speaker-${camp}`)],
      centralClaims: [ref(own)],
      body: Array.from({length: 8}, (_, paragraph) => paragraphOf(paragraph, paragraph % 2 === 0 ? own : other)),
      attributions: [
        {_key: 'a', claim: ref(own), obtained: 'own', ...unnamed, basis: 'witness', reason: ['safety']},
        {
          _key: 'b',
          claim: ref(own),
          obtained: 'relay',
          via: [ref(`report-${index}`)],
          stance: 'asserts',
          groundRule: 'background',
        },
        {
          _key: 'c',
          claim: ref(other),
          obtained: 'relay',
          via: [ref(`report-${index}`)],
          stance: 'asserts',
          groundRule: 'background',
        },
        {_key: 'd', claim: ref(own), speaker: ref(`speaker-${camp}`), ...denial},
      ],
    },
  ]
}

function paragraphOf(index: number, claim: string): Stored {
  const text = (length: number) => Array.from({length}, (_, word) => words[(word + index) % words.length]).join(' ')
  return {
    _key: `p${index}`,
    _type: 'block',
    markDefs: [{_key: `m${index}`, _type: 'claimMark', claims: [ref(claim)]}],
    children: [
      {_key: 's1', _type: 'span', text: `${text(12)}. Two officials said `, marks: []},
      {_key: 's2', _type: 'span', text: text(10), marks: [`m${index}`]},
      {_key: 's3', _type: 'span', text: `. ${text(30)}.`, marks: []},
    ],
  }
}
