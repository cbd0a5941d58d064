import {article, claim, organization, ref, unnamed} from '../sourcing/storedDocuments.ts'

const mark = (text: string) => [
  {
    _key: 'b',
    _type: 'block',
    style: 'normal',
    markDefs: [{_key: 'm', _type: 'claimMark', claims: [ref('dam')]}],
    children: [{_key: 's', _type: 'span', marks: ['m'], text}],
  },
]

/** An article on two officials nobody says why they are unnamed. */
export const brokenStory = [
  organization('city', {name: 'City of Port Farrow', adjective: 'city', kind: 'government'}),
  claim('dam', {text: 'The city knew of a crack in the dam in May 2026.'}),
  article(
    'crack',
    [unnamed('two', 'dam', {descriptor: {role: 'official', affiliation: ref('city')}, basis: 'witness'})],
    {
      headline: 'City knew of crack in dam, officials said',
      publishedAt: '2025-01-01T00:00:00.000Z',
      centralClaims: [ref('dam')],
      authors: [ref('someone')],
      body: mark('The city knew of the crack, two officials said.'),
    },
  ),
]

/** An article that breaks no rule there is. */
export const soundStory = [
  {_id: 'policy', _type: 'policy', publisher: ref('daily'), preset: 'default'},
  organization('daily', {name: 'The Daily', kind: 'outlet'}),
  article('quiet', [], {
    headline: 'Market opened on time',
    publishedAt: '2025-01-01T00:00:00.000Z',
    authors: [ref('someone')],
  }),
]
