import {asOf, asWritten, attributionsOf, withUpstream} from '../asOf.ts'
import type {NoteFacts} from '../facts/note.ts'
import type {EvidenceFacts} from '../facts/status.ts'
import type {Graph, GraphArticle, GraphAttribution, GraphNotice} from '../graph.ts'
import {origins} from '../independence/origins.ts'
import {isRoot, isSupport, namedSpeaker} from '../independence/support.ts'
import {noticesInForce} from '../notices.ts'
import {sideOf} from '../stances.ts'
import {contestOf} from '../status/contest.ts'
import {evidenceFor} from '../status/evidence.ts'
import {noticesOn} from '../status/noticed.ts'
import {papersOf} from '../status/papers.ts'
import {rivalsOf} from '../status/readerStatus.ts'
import {dated, datedOutlet, datedStatement, inOrder, outletOf} from '../status/statements.ts'
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
 * Of an article that was retracted or taken down that alone is told, and its claims are not said again. Otherwise it
 * follows the article's relays to the reporting they repeat, and tells every denial that the graph knows of.
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
  const gone = takenBackBy(article, at)
  if (gone !== undefined) return words.takenBack({who: outletOf(article, graph), kind: gone.kind, at: gone.at})
  return article.centralClaims.map((claim) => words.note(noteFacts(article, claim, graph, at))).join(' ')
}

function noteFacts(article: GraphArticle, claim: string, graph: Graph, at: string): NoteFacts {
  const works = worksBehind(article)
  const see = (attribution: GraphAttribution) =>
    attribution.work.id === article.id ? asWritten(attribution, graph, at) : asOf(attribution, graph, at)
  const stated = attributionsOf(claim, graph).filter(({work}) => works.includes(work.id))
  const seen = stated.flatMap((attribution) => see(attribution) ?? [])
  const cited = seen.filter(isSupport)
  const behind = withUpstream(
    seen.filter(({stance}) => sideOf[stance] === 'for'),
    graph,
    see,
  )
  const support = withUpstream(cited, graph, see).filter(isSupport)
  // A claim is as it is worded: what another wording of it rests on is not behind this one.
  const roots = support.filter((attribution) => attribution.claim === claim && isRoot(attribution))
  const evidence = evidenceFor(claim, graph, at)
  const {partlyConfirmed, admitted} = evidence
  const observed = roots.filter(({basis}) => basis === 'observed')
  const groups = unnamedGroups(
    roots.filter((root) => namedSpeaker(root) === undefined && root.basis !== 'observed'),
    graph,
  )
  return {
    claim: graph.claims.get(claim)?.text ?? '',
    named: inOrder(roots.filter((root) => namedSpeaker(root) !== undefined).map((root) => datedStatement(root, graph))),
    documents: papersOf(roots, graph, {isAnySeen: false}),
    observed: inOrder(observed.map((root) => datedOutlet(root, graph))),
    unnamed: groups.map((group) => unnamedFacts(group, graph)),
    mayBeSame: mayBeSame(groups),
    origins: origins(roots),
    repeated: inOrder(cited.flatMap(({via}) => via.flatMap((work) => repeatedWork(work, graph)))),
    isOtherWording: roots.length === 0 && support.some(isRoot),
    isReportedElsewhere: isReported(evidence),
    partlyConfirmed,
    admitted,
    ...noticesOn(claim, behind, graph, at, [article.id]),
    rivals: rivalsOf(graph.claims.get(claim), graph),
    contest: contestOf(claim, graph, at),
  }
}

function isReported({confirmed, stated, observed, outlets, documents}: EvidenceFacts): boolean {
  const papers = documents.filter(
    ({does, state, repeats}) => does !== 'settles' && state !== 'setAside' && repeats.length === 0,
  )
  return confirmed.length + stated.length + observed.length + outlets.length + papers.length > 0
}

/** The notice by which all of it was retracted or taken down. */
function takenBackBy(article: GraphArticle, at: string): GraphNotice | undefined {
  return noticesInForce(article, at).find(({kind}) => kind === 'retraction' || kind === 'removal')
}

/** A translation and wire copy have the attributions of what they are based on. */
function worksBehind({id, origin, basedOn}: GraphArticle): string[] {
  return origin === 'own' || basedOn === undefined ? [id] : [id, basedOn]
}

function repeatedWork(id: string, graph: Graph) {
  const work = graph.reports.get(id) ?? graph.articles.get(id)
  if (work === undefined) return []
  return [dated(outletOf(work, graph), work.publishedAt)]
}
