import type {NoticeKind, OrUnknown} from '../../vocabulary.ts'
import type {NoticeFacts} from '../facts/status.ts'
import type {Graph, GraphAttribution, GraphNotice, Work} from '../graph.ts'
import {noticesInForce, withdraws} from '../notices.ts'
import {dated, inOrder, outletOf} from './statements.ts'

/** What an outlet has told of its work, as far as it touches a claim. @internal */
export type Noticed = {
  /** By which it no longer stands behind the claim. */
  readonly withdrawn: readonly NoticeFacts[]
  /** Beside which it stands all the same. */
  readonly noticed: readonly NoticeFacts[]
}

/** New facts and no error: nothing to tell of a claim. */
const isTold: Record<OrUnknown<NoticeKind>, boolean> = {
  correction: true,
  clarification: true,
  editorsNote: true,
  update: false,
  retraction: true,
  removal: true,
  unknown: true,
}

/**
 * What was told of the works that carry a claim, and of the works they have it from, whatever those worded. Of a work that
 * took it back, only that is told.
 *
 * @param attributions - of the claim, and all they repeat, withdrawn ones too
 * @param others - ids of works that carry it though they put it down to nobody; those whose notices name it, unless said
 * @internal
 */
export function noticesOn(
  claim: string,
  attributions: readonly GraphAttribution[],
  graph: Graph,
  at: string,
  others: Iterable<string> = worksNaming(claim, graph),
): Noticed {
  const claims = new Map<string, Set<string>>()
  const carries = (work: string, wording: string) => claims.set(work, (claims.get(work) ?? new Set()).add(wording))
  for (const {work, claim: wording} of attributions) carries(work.id, wording)
  for (const work of others) carries(work, claim)

  const found = [...claims].map(([id, wordings]) => {
    const work = graph.articles.get(id) ?? graph.reports.get(id)
    return work === undefined ? nothing : ofWork(work, wordings, graph, at)
  })
  return {
    withdrawn: inOrder(found.flatMap(({withdrawn}) => withdrawn)),
    noticed: inOrder(found.flatMap(({noticed}) => noticed)),
  }
}

const nothing: Noticed = {withdrawn: [], noticed: []}

function ofWork(work: Work, wordings: ReadonlySet<string>, graph: Graph, at: string): Noticed {
  const touching = noticesInForce(work, at).filter((notice) => touches(notice, wordings))
  const tell = ({kind, at: since, claims}: GraphNotice): NoticeFacts => ({
    ...dated(outletOf(work, graph), since),
    kind,
    isOfClaim: claims.some((claim) => wordings.has(claim)),
  })
  const withdrawn = touching.filter((notice) => withdraws(notice, wordings))
  if (withdrawn.length > 0) return {withdrawn: withdrawn.map(tell), noticed: []}
  return {withdrawn: [], noticed: touching.map(tell)}
}

/**
 * A work taken back is so with all it says; one called into question, where no claim is named. A correction or a
 * clarification is about the claims it names: one that names none mends something else.
 *
 * @internal
 */
export function touches({kind, claims}: GraphNotice, wordings: ReadonlySet<string>): boolean {
  if (claims.some((claim) => wordings.has(claim))) return isTold[kind]
  return kind === 'retraction' || kind === 'removal' || (kind === 'editorsNote' && claims.length === 0)
}

const naming = new WeakMap<Graph, ReadonlyMap<string, ReadonlySet<string>>>()

/** Works that tell something of a claim by name, though they may put it down to nobody. @internal */
export function worksNaming(claim: string, graph: Graph): ReadonlySet<string> {
  let index = naming.get(graph)
  if (index === undefined) {
    const found = new Map<string, Set<string>>()
    for (const works of [graph.articles, graph.reports]) {
      for (const {id, notices} of works.values()) {
        for (const named of notices.flatMap(({claims}) => claims)) {
          found.set(named, (found.get(named) ?? new Set()).add(id))
        }
      }
    }
    index = found
    naming.set(graph, index)
  }
  return index.get(claim) ?? new Set()
}
