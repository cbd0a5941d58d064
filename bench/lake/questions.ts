import {rareWords} from './documents.ts'
import type {Parameters} from './floor.ts'

/** A question, how it is asked, and at most how many times the Map lookup its answer may take. */
export type Question = {
  readonly name: string
  readonly query: string
  /** Parameters of the nth request at a number of documents: never the same twice in a row. */
  readonly parameters: (n: number, documents: number) => Parameters
  readonly goal?: number
}

const step = (n: number, size: number) => (n * 7919) % Math.max(1, Math.floor(size))

/** Other names, other orders of conditions and other parameters than in the queries of this package. */
export const questions: readonly Question[] = [
  {
    name: 'by slug, with claims and attributions',
    query: `*[slug.current == $s && "article" == _type][0]{headline,
      "claims": attributions[].claim->{_id, text}, "lines": attributions[]{stance, "speaker": speaker->name},
      "reports": *[references(^.attributions[].claim._ref) && _type == "report"]{_id, title}}`,
    parameters: (n, documents) => ({s: `story-${step(n, documents * 0.45)}`}),
    goal: 4,
  },
  {
    name: 'by id',
    query: '*[_id == $key][0]._id',
    parameters: (n, documents) => ({key: `claim-${step(n, documents * 0.3)}`}),
    goal: 4,
  },
  {
    name: 'references()',
    query: '*[references($target)]._id',
    parameters: (n, documents) => ({target: `person-${step(n, documents * 0.05)}`}),
    goal: 4,
  },
  {
    name: 'claims by topic and status',
    query: '*[status == $state && $topic in topics[]._ref && _type == "claim"]{_id, text}',
    parameters: (n, documents) => ({topic: `topic-${step(n, documents * 0.05)}`, state: n % 2 ? 'open' : 'supported'}),
    goal: 15,
  },
  {
    name: 'latest 20 with topics',
    query:
      '*[defined(publishedAt) && _type == $kind] | order(publishedAt desc)[0...$many]{_id, headline, "topics": topics[]->name}',
    parameters: () => ({kind: 'article', many: 20}),
    goal: 15,
  },
  {
    name: 'text match',
    query: '*[_type == "article" && headline match $word][0...20]._id',
    parameters: (n, documents) => ({word: `rare${step(n, rareWords(documents))}`}),
  },
]
