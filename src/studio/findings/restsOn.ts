import type {Graph} from '../../sourcing/index.ts'

/**
 * Everything an article's sourcing rests on: its claims, the works it repeats at any remove, and the people and
 * organizations all of those speak of.
 *
 * ```ts
 * restsOn('ours', graph) // Set {'veto', 'reuters-report', 'reuters', 'trump', 'white-house', 'us-government'}
 * ```
 * Its authors and topics are not among it: no rule looks at what they are called.
 */
export function restsOn(articleId: string, graph: Graph): ReadonlySet<string> {
  const article = graph.articles.get(articleId)
  if (article === undefined) return new Set()
  const attributions = new Set(article.attributions)
  const claims = new Set([...article.centralClaims, ...article.marks.flatMap((mark) => mark.claims)])
  const works = new Set(stated(article.basedOn))
  const parties = new Set<string>()

  // Sets grow while they are walked: each id is visited once, whatever circles there are.
  for (const id of attributions) {
    const attribution = graph.attributions.get(id)
    if (attribution === undefined) continue
    for (const upstream of attribution.from ?? []) attributions.add(upstream)
    for (const work of [attribution.work.id, ...attribution.via]) works.add(work)
    claims.add(attribution.claim)
    for (const party of stated(attribution.speaker, attribution.descriptor?.affiliation)) parties.add(party)
  }
  for (const id of claims) {
    const claim = graph.claims.get(id)
    for (const original of stated(claim?.variantOf)) claims.add(original)
    for (const party of stated(claim?.slots?.agent, claim?.slots?.objectOf, ...(claim?.about ?? []))) parties.add(party)
  }
  works.delete(articleId)
  for (const id of works) {
    for (const outlet of stated((graph.reports.get(id) ?? graph.articles.get(id))?.outlet)) parties.add(outlet)
  }
  for (const id of parties) {
    for (const above of stated((graph.people.get(id) ?? graph.organizations.get(id))?.memberOf)) parties.add(above)
  }
  return new Set([...claims, ...works, ...parties])
}

function stated(...ids: readonly (string | undefined)[]): string[] {
  return ids.filter((id) => id !== undefined)
}
