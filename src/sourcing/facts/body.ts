import type {Graph, GraphOrganization} from '../graph.ts'
import {tidy} from '../tidy.ts'

/** What a language needs to know of a body to name it in a sentence. @internal */
export type Body = Pick<GraphOrganization, 'article' | 'kind'>

/** The bodies of a graph by the names that facts hold; people are no bodies. @internal */
export type Bodies = (name: string) => Body | undefined

const known = new WeakMap<Graph, ReadonlyMap<string, GraphOrganization>>()

/** @internal */
export function bodiesIn(graph: Graph): Bodies {
  let byName = known.get(graph)
  if (byName === undefined) {
    byName = new Map([...graph.organizations.values()].map((organization) => [tidy(organization.name), organization]))
    known.set(graph, byName)
  }
  const found = byName
  return (name) => found.get(name)
}
