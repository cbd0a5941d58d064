import {asOf, asWritten, attributionsOf, withUpstream} from '../asOf.ts'
import {evidenceFacts} from '../facts/line.ts'
import type {NoteFacts} from '../facts/note.ts'
import type {Article, Graph, GraphAttribution} from '../graph.ts'
import {origins} from '../independence/origins.ts'
import {isSupport, namedSpeaker} from '../independence/support.ts'
import {contestOf} from '../status/contest.ts'
import {evidenceFor} from '../status/evidence.ts'
import {dated, datedStatement, documentsInOrder, inOrder, outletOf} from '../status/statements.ts'
import {languages} from '../wording/languages.ts'
import {wordsIn} from '../wording/locales.ts'
import type {Wording} from '../wording/wording.ts'
import {mayBeSame, unnamedFacts, unnamedGroups} from './unnamed.ts'

/**
 * What an article's central claims rest on, for a box beside it.
 *
 * ```ts
 * sourcingNote('our-article', graph, '2025-06-16T00:00:00Z')
 * // '“Donald Trump vetoed an Israeli plan” rests on two unnamed U.S. officials (Reuters) and one (AP), who may be the
 * //  same people; at least one origin, at most three. Denied by Benjamin Netanyahu on June 15, 2025.'
 * ```
 *
 * It follows the article's relays to the reporting they repeat, and tells every denial that the graph knows of.
 *
 * @param at - An ISO instant. The article itself may still be unpublished; everything else must have been there.
 * @param wording - As the policy says, where the graph was given one.
 * @returns One paragraph; an empty one for an article that is not in the graph or names no central claim; `null` in a
 *   language that there is no wording in.
 * @public
 */
export function sourcingNote(articleId: string, graph: Graph, at: string, wording: Wording = {}): string | null {
  const article = graph.articles.get(articleId)
  const words = wordsIn(languages, graph, wording)
  if (words === undefined) return null
  if (article === undefined) return ''
  return article.centralClaims.map((claim) => words.note(noteFacts(article, claim, graph, at))).join(' ')
}

function noteFacts(article: Article, claim: string, graph: Graph, at: string): NoteFacts {
  const works = worksBehind(article)
  const see = (attribution: GraphAttribution) =>
    attribution.work.id === article.id ? asWritten(attribution, graph, at) : asOf(attribution, graph, at)
  const stated = attributionsOf(claim, graph).filter(({work}) => works.includes(work.id))
  const cited = stated.flatMap((attribution) => see(attribution) ?? []).filter(isSupport)
  const support = withUpstream(cited, graph, see).filter(isSupport)
  const roots = support.filter(({obtained}) => obtained === 'own')
  const groups = unnamedGroups(
    roots.filter((root) => namedSpeaker(root) === undefined),
    graph,
  )
  return {
    claim: graph.claims.get(claim)?.text ?? '',
    named: inOrder(roots.filter((root) => namedSpeaker(root) !== undefined).map((root) => datedStatement(root, graph))),
    documents: documentsInOrder(
      roots.flatMap((root) => (root.basis.startsWith('document') ? (evidenceFacts(root, graph) ?? []) : [])),
    ),
    unnamed: groups.map((group) => unnamedFacts(group, graph)),
    mayBeSame: mayBeSame(groups),
    origins: origins(roots),
    repeated: inOrder(cited.flatMap(({via}) => via.flatMap((work) => repeatedWork(work, graph)))),
    partlyConfirmed: evidenceFor(claim, graph, at).partlyConfirmed,
    contest: contestOf(claim, graph, at),
  }
}

/** A translation and wire copy have the attributions of what they are based on. */
function worksBehind({id, origin, basedOn}: Article): string[] {
  return origin === 'own' || basedOn === undefined ? [id] : [id, basedOn]
}

function repeatedWork(id: string, graph: Graph) {
  const work = graph.reports.get(id) ?? graph.articles.get(id)
  if (work === undefined) return []
  return [dated(outletOf(work, graph), work.publishedAt)]
}
