import type {EvidenceLevel, TwoOrigin} from '../../vocabulary.ts'
import type {Graph, GraphArticle} from '../graph.ts'
import {storyOf} from '../rules/story.ts'
import {evidenceFor} from '../status/evidence.ts'
import {linksOf, reaching} from './downstream.ts'
import {withAndWithout} from './without.ts'

/** Whether a claim of an article stands on two origins, and whether it may do with what it has. @public */
export type Gate = {readonly twoOrigin: TwoOrigin; readonly passes: boolean}

/** An article that an attribution bears on. @public */
export type ImpactedArticle = {
  readonly id: string
  /** Ids of its own attributions that are the one, or repeat it. */
  readonly attributions: readonly string[]
  /** Its claims whose gate would change. */
  readonly gates: readonly {readonly claim: string; readonly before: Gate; readonly after: Gate}[]
  /** The claims it makes that would have another evidence level. */
  readonly evidence: readonly string[]
}

/** What would change without an attribution: `impacted('reuters-veto#two', graph).articles`. @public */
export type Impact = {
  /** Ids of the attributions that repeat it, at any remove. */
  readonly attributions: readonly string[]
  readonly claims: readonly {readonly claim: string; readonly before: EvidenceLevel; readonly after: EvidenceLevel}[]
  readonly articles: readonly ImpactedArticle[]
}

/** Everything that is dated at all has happened by then. */
const afterAll = '9999-12-31T23:59:59Z'

/**
 * What would change if an attribution were withdrawn: for the moment when an outlet corrects, a source takes back or a
 * principal denies.
 *
 * ```ts
 * impacted('reuters-veto#two', graph)
 * // {attributions: ['ours#agencies'], claims: [{claim: 'veto', before: 'multiOrigin', after: 'singleOrigin'}],
 * //  articles: [{id: 'ours', attributions: ['ours#agencies'], evidence: ['veto'], gates: [{claim: 'veto',
 * //    before: {twoOrigin: 'met', passes: true}, after: {twoOrigin: 'unproven', passes: false}}]}]}
 * ```
 *
 * An article is there where it carries the attribution or a repetition of it, where it is a translation or wire copy of
 * a work that does, or where it makes a claim whose evidence level would change. What is proposed to readers of it is
 * for an editor to decide.
 *
 * @param options - `at`: an ISO instant; without it everything in the graph counts, whatever its date.
 * @returns Ids in alphabetical order. Nothing at all for an attribution that is not in the graph.
 * @public
 */
export function impacted(attributionId: string, graph: Graph, {at = afterAll}: {at?: string} = {}): Impact {
  if (!graph.attributions.has(attributionId)) return {attributions: [], claims: [], articles: []}
  const reached = reaching(attributionId, graph)
  const scope = scopeOf(reached, graph)
  const stages = withAndWithout(attributionId, scope.claims, graph)
  const claims = [...scope.claims].sort().flatMap((claim) => evidenceChange(claim, stages, at))
  const changed = claimsByArticle(claims, graph)
  return {
    attributions: [...reached].filter((id) => id !== attributionId).sort(),
    claims,
    articles: [...new Set([...scope.works, ...changed.keys()])].sort().flatMap((id) => {
      const article = graph.articles.get(id)
      if (article === undefined) return []
      return [
        {
          id,
          attributions: article.attributions.filter((own) => reached.has(own)).sort(),
          gates: scope.works.has(id) ? gateChanges(article, stages, at) : [],
          evidence: changed.get(id) ?? [],
        },
      ]
    }),
  }
}

type Stages = {readonly before: Graph; readonly after: Graph}

/** The claims that are carried on, the works that carry them, and the translations and wire copy of those works. */
function scopeOf(
  reached: ReadonlySet<string>,
  graph: Graph,
): {claims: ReadonlySet<string>; works: ReadonlySet<string>} {
  const {basisOf} = linksOf(graph)
  const claims = new Set<string>()
  const works = new Set<string>()
  for (const id of reached) {
    const attribution = graph.attributions.get(id)
    if (attribution === undefined) continue
    claims.add(attribution.claim)
    works.add(attribution.work.id)
  }
  for (const work of [...works]) for (const copy of basisOf.get(work) ?? []) works.add(copy)
  return {claims, works}
}

function evidenceChange(claim: string, {before, after}: Stages, at: string): Impact['claims'] {
  const was = evidenceFor(claim, before, at).level
  const is = evidenceFor(claim, after, at).level
  return was === is ? [] : [{claim, before: was, after: is}]
}

function claimsByArticle(changes: Impact['claims'], graph: Graph): ReadonlyMap<string, readonly string[]> {
  const {madeBy} = linksOf(graph)
  const pairs = changes.flatMap(({claim}) => [...(madeBy.get(claim) ?? [])].map((article) => ({claim, article})))
  const byArticle = Map.groupBy(pairs, ({article}) => article)
  return new Map([...byArticle].map(([article, listed]) => [article, listed.map(({claim}) => claim)]))
}

function gateChanges(article: GraphArticle, {before, after}: Stages, at: string): ImpactedArticle['gates'] {
  const [was, is] = [gatesOf(article, before, at), gatesOf(article, after, at)]
  return [...was].flatMap(([claim, gate]) => {
    const then = is.get(claim) ?? nothing
    return gate.twoOrigin === then.twoOrigin && gate.passes === then.passes ? [] : [{claim, before: gate, after: then}]
  })
}

/** Of a claim that nothing is left of. */
const nothing: Gate = {twoOrigin: 'notMet', passes: false}

function gatesOf(article: GraphArticle, graph: Graph, at: string): ReadonlyMap<string, Gate> {
  const {claims} = storyOf(article, graph, at)
  return new Map(claims.map(({id, independence, isFirm}) => [id, {twoOrigin: independence.twoOrigin, passes: isFirm}]))
}
