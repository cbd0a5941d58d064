import type {Graph} from '../graph.ts'

/** Who repeats what, and which articles make which claim: the links of a graph, the other way round. */
type Links = {
  readonly repeatedBy: ReadonlyMap<string, readonly string[]>
  /** Articles by each claim they mark, stand on or attribute. */
  readonly madeBy: ReadonlyMap<string, ReadonlySet<string>>
  /** Translations and wire copy, by the work they are based on. */
  readonly basisOf: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<Graph, Links>()

/** A graph never changes, so its links are turned round once. @internal */
export function linksOf(graph: Graph): Links {
  const links = known.get(graph) ?? turnedRound(graph)
  known.set(graph, links)
  return links
}

function turnedRound({attributions, articles}: Graph): Links {
  const repeatedBy = new Map<string, string[]>()
  for (const {id, from = []} of attributions.values()) for (const source of from) add(repeatedBy, source, id)

  const madeBy = new Map<string, Set<string>>()
  const basisOf = new Map<string, string[]>()
  for (const article of articles.values()) {
    if (article.origin !== 'own' && article.basedOn !== undefined) add(basisOf, article.basedOn, article.id)
    const attributed = article.attributions.flatMap((id) => attributions.get(id)?.claim ?? [])
    for (const claim of [...article.centralClaims, ...article.marks.flatMap(({claims}) => claims), ...attributed]) {
      madeBy.set(claim, (madeBy.get(claim) ?? new Set()).add(article.id))
    }
  }
  return {repeatedBy, madeBy, basisOf}
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** An attribution, and everything that repeats it at any remove; each once, whatever circles there are. @internal */
export function reaching(attribution: string, graph: Graph): ReadonlySet<string> {
  const {repeatedBy} = linksOf(graph)
  const found = new Set([attribution])
  // A set grows while it is walked: each id is visited once.
  for (const id of found) for (const next of repeatedBy.get(id) ?? []) found.add(next)
  return found
}
