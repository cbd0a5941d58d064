import type {Graph, GraphAttribution, Work} from './graph.ts'
import {isBy} from './instant.ts'
import {withdrawals} from './notices.ts'
import {onceAt} from './once.ts'
import {sideOf} from './stances.ts'

const indexes = new WeakMap<Graph, ReadonlyMap<string, readonly GraphAttribution[]>>()

/**
 * The attributions of a claim, and of no other of its family. A graph never changes, so they are sorted out once.
 *
 * @internal
 */
export function attributionsOf(claim: string, graph: Graph): readonly GraphAttribution[] {
  const index = indexes.get(graph) ?? indexByClaim(graph)
  return index.get(claim) ?? []
}

function indexByClaim(graph: Graph): ReadonlyMap<string, readonly GraphAttribution[]> {
  const index = new Map<string, GraphAttribution[]>()
  for (const attribution of graph.attributions.values()) {
    const known = index.get(attribution.claim)
    if (known) known.push(attribution)
    else index.set(attribution.claim, [attribution])
  }
  indexes.set(graph, index)
  return index
}

function workOf(attribution: GraphAttribution, graph: Graph): Work | undefined {
  return graph.articles.get(attribution.work.id) ?? graph.reports.get(attribution.work.id)
}

/**
 * An attribution as it stood at an instant, or nothing where it had not been published yet. What was said later, or
 * stands in a work published later, or was added to an article later, was not there. A published work without a date
 * was there; a draft without one was not.
 *
 * @internal
 */
export const asOf = /*@__PURE__*/ onceAt((attribution: GraphAttribution, graph, at): GraphAttribution | undefined => {
  const work = workOf(attribution, graph)
  if (work === undefined || !isPublished(work, at) || !isAdded(attribution, graph, at)) return undefined
  return withNotices(attribution, work, at)
})

/** The same for an article that is looked at before it is published. @internal */
export function asWritten(attribution: GraphAttribution, graph: Graph, at: string): GraphAttribution | undefined {
  const work = workOf(attribution, graph)
  return work !== undefined && isAdded(attribution, graph, at) ? withNotices(attribution, work, at) : undefined
}

function isPublished({publishedAt, draft}: Work, at: string): boolean {
  return publishedAt === undefined ? !draft : isBy(publishedAt, at)
}

/** Of a report, `publishedAt` on an attribution is when we entered it, which says nothing about when it was printed. */
function isAdded({saidAt, publishedAt, work}: GraphAttribution, graph: Graph, at: string): boolean {
  const added = graph.articles.has(work.id) ? publishedAt : undefined
  return (saidAt === undefined || isBy(saidAt, at)) && (added === undefined || isBy(added, at))
}

function withNotices(attribution: GraphAttribution, work: Work, at: string): GraphAttribution {
  if (work.notices.length === 0 && attribution.withdrawn === undefined) return attribution
  const {withdrawn: _, ...standing} = attribution
  const withdrawn = sideOf[attribution.stance] === 'for' ? withdrawals(work, at)(attribution.claim) : undefined
  return withdrawn ? {...standing, withdrawn} : standing
}

/** When it was said; else when it was first printed, as far as that is known. @internal */
export function dateOf(attribution: GraphAttribution, graph: Graph): string | undefined {
  const {saidAt, publishedAt, work} = attribution
  const printed = workOf(attribution, graph)?.publishedAt
  return saidAt ?? (graph.articles.has(work.id) ? (publishedAt ?? printed) : printed)
}

/** The attributions and everything they repeat, followed to the end; `see` says what was there. @internal */
export function withUpstream(
  attributions: readonly GraphAttribution[],
  graph: Graph,
  see: (attribution: GraphAttribution) => GraphAttribution | undefined,
): GraphAttribution[] {
  const found = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  // A map grows while it is walked: each attribution is visited once.
  for (const {from = []} of found.values()) {
    for (const id of from) {
      const upstream = found.has(id) ? undefined : graph.attributions.get(id)
      const seen = upstream && see(upstream)
      if (seen) found.set(id, seen)
    }
  }
  return [...found.values()]
}
