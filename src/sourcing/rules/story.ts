import {asOf, asWritten, withUpstream} from '../asOf.ts'
import type {Graph, GraphArticle, GraphAttribution, GraphClaim} from '../graph.ts'
import {type Independence, independence} from '../independence/index.ts'
import {isRoot, isSupport, namedSpeaker, paperOf} from '../independence/support.ts'

/** One of our own articles as the rules look at it, sorted out once for all of them. @public */
export type Story = {
  readonly article: GraphArticle
  /** Its attributions as they stand at the instant, in its order. */
  readonly attributions: readonly GraphAttribution[]
  /** Those that give no name, whoever got them. */
  readonly unnamed: readonly GraphAttribution[]
  /** Those that give no name and are our own reporting. */
  readonly ownUnnamed: readonly GraphAttribution[]
  /** Its claims, those it stands on first. */
  readonly claims: readonly StoryClaim[]
  /** The claims it stands on. */
  readonly central: readonly StoryClaim[]
}

/** A claim of a story, and what stands behind it there. @public */
export type StoryClaim = {
  readonly id: string
  /** Absent where its document was not given. */
  readonly claim?: GraphClaim
  /** The story's own attributions of it. */
  readonly attributions: readonly GraphAttribution[]
  /** What supports it in the story as it is worded, with everything of that wording that is repeated. */
  readonly support: readonly GraphAttribution[]
  readonly independence: Independence
  /** Nobody by name stands behind it, and no document that shows it. */
  readonly isUnnamedOnly: boolean
  /** All that stands behind it is a paper that alleges it. */
  readonly isAllegedOnly: boolean
  /** Two origins, a name that knows at first hand, or an authenticated document: one source suffices no further. */
  readonly isFirm: boolean
}

/** @internal */
export function storyOf(article: GraphArticle, graph: Graph, at: string): Story {
  const see = (attribution: GraphAttribution) =>
    attribution.work.id === article.id ? asWritten(attribution, graph, at) : asOf(attribution, graph, at)
  const seen = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const attribution = graph.attributions.get(id)
      return (attribution && see(attribution)) ?? []
    })
  const attributions = seen(article.attributions)
  const inherited = seen(attributionsOfOriginal(article, graph))
  const unnamed = attributions.filter(isUnnamed)

  const here = byClaim(attributions)
  const behind = byClaim([...attributions, ...inherited])
  const claimOf = (id: string) => storyClaim(id, here.get(id) ?? [], behind.get(id) ?? [], graph, see)
  const central = article.centralClaims.map(claimOf)
  const others = new Set([...article.marks.flatMap(({claims}) => claims), ...here.keys()])
  for (const id of article.centralClaims) others.delete(id)
  return {
    article,
    attributions,
    unnamed,
    ownUnnamed: unnamed.filter(({obtained}) => obtained === 'own'),
    claims: [...central, ...[...others].map(claimOf)],
    central,
  }
}

/** A translation and wire copy have the attributions of what they are based on. */
function attributionsOfOriginal({origin, basedOn}: GraphArticle, graph: Graph): readonly string[] {
  if (origin === 'own' || basedOn === undefined) return []
  return (graph.articles.get(basedOn) ?? graph.reports.get(basedOn))?.attributions ?? []
}

function byClaim(attributions: readonly GraphAttribution[]): ReadonlyMap<string, readonly GraphAttribution[]> {
  return Map.groupBy(attributions, ({claim}) => claim)
}

function storyClaim(
  id: string,
  attributions: readonly GraphAttribution[],
  behind: readonly GraphAttribution[],
  graph: Graph,
  see: (attribution: GraphAttribution) => GraphAttribution | undefined,
): StoryClaim {
  const claim = graph.claims.get(id)
  const support = withUpstream(behind.filter(isSupport), graph, see).filter(
    (attribution) => attribution.claim === id && isSupport(attribution),
  )
  const counted = independence(support, id)
  const named = support.filter((attribution) => namedSpeaker(attribution) !== undefined)
  const isDocumented = support.some(isShownByPaper)
  const isAllegedOnly = support.length > 0 && support.every(isAccusation)
  return {
    id,
    ...(claim && {claim}),
    attributions,
    support,
    independence: counted,
    isUnnamedOnly: support.length > 0 && named.length === 0 && !isDocumented && !isAllegedOnly,
    isAllegedOnly,
    isFirm: counted.twoOrigin === 'met' || isDocumented || support.some(isSeenByUs) || named.some(isFirsthand),
  }
}

/** Somebody without a name: not a document nobody is described beside, nor our own reporter. @internal */
export function isUnnamed({groundRule, basis, descriptor, evidence}: GraphAttribution): boolean {
  if (groundRule === 'onRecord' || basis === 'observed') return false
  return descriptor !== undefined || evidence === undefined
}

function isSeenByUs({obtained, basis}: GraphAttribution): boolean {
  return obtained === 'own' && basis === 'observed'
}

function isFirsthand({obtained, basis}: GraphAttribution): boolean {
  return obtained === 'own' && (basis === 'participant' || basis === 'witness')
}

/** A record known to be genuine, or a finding that stands, which the newsroom holds: not a paper that only says so. */
function isShownByPaper(attribution: GraphAttribution): boolean {
  const paper = attribution.basis === 'documentHeld' ? paperOf(attribution) : undefined
  if (paper === undefined || !isRoot(attribution)) return false
  return paper.does === 'finds' ? paper.state === 'standing' : paper.does === 'records' && paper.authenticated
}

function isAccusation(attribution: GraphAttribution): boolean {
  return paperOf(attribution)?.does === 'alleges' && attribution.count.max === 0
}
