import {restedOnTypes} from '../../references/restedOnTypes.ts'
/** What a publication does to articles readers already have. No React, no client: documents in, concerns out. */

import {publishedId} from '../../references/ids.ts'
import {type Library, libraryOf} from '../../references/neighbourhood.ts'
import {restsOn} from '../../references/restsOn.ts'
import {
  type Finding,
  findings,
  fromDocuments,
  type Graph,
  isFinding,
  policyFrom,
  type TextReader,
} from '../../sourcing/index.ts'
import type {Changed} from '../publish/carry.ts'

/** A published article that something else's publication concerns, and what it breaks now and did not break before. */
export type Concern = {
  readonly article: string
  readonly headline: string
  readonly findings: readonly Finding[]
}

/** Published articles, and the documents they are judged by, all as readers have them. */
export type Live = {readonly articles: readonly Stored[]; readonly around: readonly Stored[]}

type Stored = Readonly<Record<string, unknown>>

/**
 * ```ts
 * concernsOf([{id: 'reuters', type: 'report', draft, published}], live, '2025-06-28T00:00:00Z')
 * // [{article: 'ours', headline: 'U.S. rejected plan', findings: [{rule: 'S08', …}]}]
 * ```
 *
 * Each live article is judged twice, with what readers have and with what is published now. It is concerned where it
 * breaks a rule it did not break before, and where it rests on something that has changed.
 *
 * @returns those that break a rule first, then by headline; never the articles that are published
 */
export function concernsOf(
  changed: readonly Changed[],
  {articles, around}: Live,
  at: string,
  read?: TextReader,
): Concern[] {
  const ids = new Set(changed.map(({id}) => id))
  const rest = [...around, ...articles].filter(({_id}) => typeof _id === 'string' && !ids.has(_id))
  const before = judged([...rest, ...changed.flatMap(({published}) => published ?? [])], at, read)
  const after = judged([...rest, ...changed.map(({draft}) => ({...draft, _id: publishedId(draft._id)}))], at, read)
  const fed = changed.filter(({type}) => restedOnTypes.includes(type)).map(({id}) => id)

  return [...after.graph.articles.values()]
    .filter(({id}) => !ids.has(id) && articles.some(({_id}) => _id === id))
    .flatMap(({id, title}) => {
      const known = new Set((before.findings.get(id) ?? []).map(same))
      const broken = (after.findings.get(id) ?? []).filter((finding) => !known.has(same(finding)))
      const rests = () => [after, before].some(({library}) => fed.some((feeder) => restsOn(id, library).has(feeder)))
      return broken.length > 0 || rests() ? [{article: id, headline: title, findings: broken}] : []
    })
    .sort(byGravity)
}

function judged(
  documents: readonly Stored[],
  at: string,
  read: TextReader | undefined,
): {graph: Graph; library: Library; findings: ReadonlyMap<string, Finding[]>} {
  const graph = fromDocuments(documents)
  const found = findings(graph, policyFrom(documents), at, {...(read && {read})}).filter(isFinding)
  return {
    graph,
    library: libraryOf(documents.flatMap(identified)),
    findings: Map.groupBy(found, ({document}) => document),
  }
}

function identified(document: Stored): (Stored & {readonly _id: string; readonly _type: string})[] {
  const {_id, _type} = document
  return typeof _id === 'string' && typeof _type === 'string' ? [{...document, _id, _type}] : []
}

/** A finding whose words alone have changed, with a claim's text for instance, was there before. */
function same({rule, severity, path}: Finding): string {
  return `${rule} ${severity} ${path}`
}

function byGravity(one: Concern, other: Concern): number {
  return (
    Number(other.findings.length > 0) - Number(one.findings.length > 0) || one.headline.localeCompare(other.headline)
  )
}
