import type {Graph, GraphArticle, GraphClaim, Report, Withheld} from '../graph.ts'
import {graphAttributions} from './assemble.ts'
import {readAttributions, type StatedAttribution} from './attributions.ts'
import {type Current, currentDocuments} from './current.ts'
import {readClaim, readOrganization, readPerson, readTopic} from './entities.ts'
import {reference} from './read.ts'
import {readWithheld} from './withheld.ts'
import {readWording} from './wording.ts'
import {type ReadArticle, readArticle, readReport} from './works.ts'

/**
 * The graph of any set of documents, as they are stored.
 *
 * ```ts
 * fromDocuments([
 *   {_id: 'veto', _type: 'claim', text: 'Trump vetoed the plan'},
 *   {_id: 'r1', _type: 'report', attributions: [{_key: 'a', claim: {_ref: 'veto'}, stance: 'asserts', …}]},
 * ]).attributions.get('r1#a') // {id: 'r1#a', claim: 'veto', …}
 * ```
 *
 * The only door to documents, and total: what is missing, misspelt, doubled or circular leaves out the item it is
 * about and nothing else. The order of the documents does not matter. A draft or a version counts only where it is all
 * there is of a document.
 *
 * @param documents - References as `{_ref}`, arrays of objects with `_key`; other types than the graph's are passed over.
 * @param options - `at`: an ISO instant. Attributions that a notice had taken out of support by then say so
 *   (`withdrawn`), and the engine no longer counts them.
 * @public
 */
export function fromDocuments(documents: Iterable<unknown>, options: {at?: string} = {}): Graph {
  const current = currentDocuments(documents)
  const ofType = <Entity extends {id: string}>(type: string, read: (document: Current) => Entity) =>
    new Map(current.filter((document) => document.type === type).map((document) => [document.id, read(document)]))

  const policy = current.find(({type}) => type === 'policy')?.fields
  const publisher = policy?.publisher
  const readArticles = ofType('article', readArticle)
  const readReports = ofType('report', readReport)
  const claims = bothWays(ofType('claim', readClaim))
  const people = ofType('person', readPerson)
  const organizations = ofType('organization', readOrganization)

  const outletOf = (article: ReadArticle): string | undefined =>
    article.origin === 'own' || article.origin === 'translation'
      ? reference(publisher)
      : article.origin === 'wire'
        ? readReports.get(article.basedOn ?? '')?.outlet
        : undefined

  const stated = new Map<string, StatedAttribution[]>()
  const withheld = new Map<string, Withheld>()
  const articles = new Map<string, GraphArticle>()
  const reports = new Map<string, Report>()
  for (const {id, type, fields} of current) {
    const article = type === 'article' ? readArticles.get(id) : undefined
    const report = type === 'report' ? readReports.get(id) : undefined
    const outlet = article === undefined ? report?.outlet : outletOf(article)
    const known = outlet === undefined ? {} : {outlet}
    if (article === undefined && report === undefined) continue
    const attributions = readAttributions({id, ...known}, fields.attributions, {isOurs: article !== undefined})
    const ids = attributions.map((attribution) => attribution.id)
    stated.set(id, attributions)
    for (const item of readWithheld(id, fields.attributions)) withheld.set(item.id, item)
    if (article) articles.set(id, {...article, ...known, attributions: ids})
    if (report) reports.set(id, {...report, attributions: ids})
  }

  return {
    articles,
    reports,
    claims,
    people,
    organizations,
    topics: ofType('topic', readTopic),
    withheld,
    ...(policy && {wording: readWording(policy)}),
    attributions: graphAttributions(stated, {articles, reports, claims, people, organizations}, options.at),
  }
}

/** Rivals of one another, whichever of the two says so. */
function bothWays(claims: ReadonlyMap<string, GraphClaim>): ReadonlyMap<string, GraphClaim> {
  const rivals = new Map<string, Set<string>>()
  const add = (of: string, rival: string) => rivals.set(of, (rivals.get(of) ?? new Set()).add(rival))
  for (const {id, competesWith} of claims.values()) {
    for (const rival of competesWith) {
      add(id, rival)
      add(rival, id)
    }
  }
  if (rivals.size === 0) return claims
  return new Map([...claims].map(([id, claim]) => [id, {...claim, competesWith: [...(rivals.get(id) ?? [])].sort()}]))
}
