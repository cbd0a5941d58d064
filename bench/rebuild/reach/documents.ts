import type {InitialDocument} from '../../../src/lake/index.ts'

/** How many articles each outlet, organization, byline and topic concerns; whatever is left has others. */
export const sizes = {few: 10, some: 1000, half: 50_000} as const

export type Size = keyof typeof sizes | 'others'

const weak = (_ref: string) => ({_type: 'reference', _ref, _weak: true})

/** An archive of so many articles, each with a claim of its own, out of a report of an outlet on officials of an organization. */
export function archive(articles: number): InitialDocument[] {
  const all: Size[] = ['few', 'some', 'half', 'others']
  return [...all.flatMap(shared), ...Array.from({length: articles}, (_, at) => work(at)).flat()]
}

function shared(size: Size): InitialDocument[] {
  return [
    {_id: `outlet-${size}`, _type: 'organization', name: `Outlet of ${size}`, kind: 'outlet'},
    {_id: `organization-${size}`, _type: 'organization', name: `Ministry of ${size}`, kind: 'government'},
    {_id: `byline-${size}`, _type: 'person', name: `Reporter of ${size}`},
    {_id: `topic-${size}`, _type: 'topic', name: `About ${size}`, slug: {_type: 'slug', current: `topic-${size}`}},
    {_id: `report-${size}`, _type: 'report', title: 'A report', outlet: weak(`outlet-${size}`), attributions: []},
  ]
}

function work(at: number): InitialDocument[] {
  const size = sizeAt(at)
  return [
    {_id: `claim-${at}`, _type: 'claim', text: `What happened on day ${at}.`, topics: []},
    {
      _id: `article-${at}`,
      _type: 'article',
      headline: `Headline ${at}`,
      slug: {_type: 'slug', current: `article-${at}`},
      kind: 'news',
      language: 'en',
      origin: 'own',
      publishedAt: new Date(Date.UTC(2020, 0, 1) + at * 600_000).toISOString(),
      authors: [{_key: 'a', ...weak(`byline-${size}`)}],
      topics: [{_key: 't', ...weak(`topic-${size}`)}],
      body: [],
      attributions: [
        {
          _key: 'a',
          _type: 'attribution',
          claim: weak(`claim-${at}`),
          stance: 'asserts',
          obtained: 'relay',
          via: [{_key: 'v', ...weak(`report-${size}`)}],
          groundRule: 'background',
          descriptor: {role: 'official', affiliation: weak(`organization-${size}`)},
          count: {exact: 2},
        },
      ],
    },
  ]
}

function sizeAt(at: number): Size {
  const {few, some, half} = sizes
  if (at < few) return 'few'
  if (at < few + some) return 'some'
  return at < few + some + half ? 'half' : 'others'
}
