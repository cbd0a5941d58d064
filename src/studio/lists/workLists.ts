/** Lists of articles that the sourcing engine makes, a row each. No React: what was loaded in, articles with a reason out. */

import type {Owed, Verdict} from '../../gate/index.ts'
import {
  attributionLine,
  findings,
  fromDocuments,
  type Graph,
  type HousePolicy,
  type Independence,
  isFinding,
  policyFrom,
} from '../../sourcing/index.ts'
import {isBy} from '../../sourcing/instant.ts'
import {storyOf} from '../../sourcing/rules/story.ts'
import {levelTitle, placesIn, stateText} from '../gate/owedWording.ts'
import {type Approver, rungFor} from '../sourcing/approval.ts'

/** Everything a list is made of, read at one moment. */
export type World = {
  readonly graph: Graph
  readonly policy: HousePolicy
  /** What the gate says of the drafts among them; absent where nobody's approval could be read. */
  readonly verdict?: Verdict
  /** Articles the reader of the list has written at. */
  readonly mine: ReadonlySet<string>
  /** An ISO instant. */
  readonly at: string
}

/** An article in a list: its published id, and why it is there, in a line each. */
export type Listed = {readonly id: string; readonly title: string; readonly because: readonly string[]}

/** Which articles a list looks at: those with something unpublished, those that readers have, or those edited last. */
export type Among = 'drafts' | 'published' | 'edited'

export type WorkList = {
  readonly id: string
  readonly title: string
  readonly among: Among
  /** What it says where nothing is in it. */
  readonly none: string
  /** Why an article is in it; nothing where it is not. */
  readonly because: (id: string, world: World, user: Approver) => readonly string[]
}

/** To add a list, add a row: `newsroomStructure` shows it among the articles. */
export const workLists = [
  {
    id: 'waiting-for-me',
    title: 'Waiting for me',
    among: 'drafts',
    none: 'Nothing waits for your approval.',
    because: (id, world, user) =>
      owedOf(id, world).flatMap((owed) =>
        rungFor(owed.level, user, world.policy) === undefined ? [] : [owedLine(id, owed, world)],
      ),
  },
  {
    id: 'waiting',
    title: 'Waiting for approval',
    among: 'drafts',
    none: 'No article waits for an approval.',
    because: (id, world) => owedOf(id, world).map((owed) => owedLine(id, owed, world)),
  },
  {
    id: 'mine',
    title: 'Mine',
    among: 'edited',
    none: 'You have written at none of the articles edited last.',
    because: (id, {mine}) => (mine.has(id) ? [''] : []),
  },
  {
    id: 'one-origin',
    title: 'Not shown to have two origins',
    among: 'published',
    none: 'Everything these stand on is known from two origins.',
    because: oneOrigin,
  },
  {
    id: 'denied-since',
    title: 'Denied since publication',
    among: 'published',
    none: 'Nothing these stand on has been denied since.',
    because: deniedSince,
  },
  {
    id: 'taken-back',
    title: 'Rests on what was taken back',
    among: 'published',
    none: 'None of these rests on reporting that was taken back untold.',
    because: (id, {graph, policy, at}) =>
      findings(graph, policy, at)
        .filter(isFinding)
        .flatMap(({rule, document, message}) => (rule === 'S36' && document === id ? [message] : [])),
  },
] as const satisfies readonly WorkList[]

/** Those of some articles that belong in a list, in the order given. */
export function listed(list: WorkList, ids: readonly string[], world: World, user: Approver): Listed[] {
  return ids.flatMap((id) => {
    const because = list.because(id, world, user)
    const title = world.graph.articles.get(id)?.title
    return because.length === 0 ? [] : [{id, title: title || 'Untitled', because: because.filter(Boolean)}]
  })
}

/** What was read, as the lists look at it. */
export function worldOf(
  documents: readonly unknown[],
  rest: {readonly verdict?: Verdict; readonly mine: ReadonlySet<string>; readonly at: string},
): World {
  return {graph: fromDocuments(documents), policy: policyFrom(documents), ...rest}
}

function owedOf(id: string, {verdict}: World): readonly Owed[] {
  return (verdict?.owed ?? []).filter(({document, state}) => document === id && state !== 'given')
}

function owedLine(id: string, owed: Owed, {graph}: World): string {
  return `${levelTitle(owed)}: ${stateText(owed, placesIn(id, graph))}`
}

function oneOrigin(id: string, {graph, at}: World): readonly string[] {
  const article = graph.articles.get(id)
  if (article === undefined) return []
  return storyOf(article, graph, at)
    .central.filter(({support, isFirm}) => support.length > 0 && !isFirm)
    .map(({claim, independence: {origins}}) => `${originsIn(origins)}: ${claim?.text || 'a claim without text'}`)
}

/** `{min: 1, max: 3}` is “1 to 3 origins”. */
function originsIn({min, max}: Independence['origins']): string {
  if (max === null)
    return min === 0 ? 'an unknown number of origins' : `at least ${min} ${min === 1 ? 'origin' : 'origins'}`
  return min === max ? `${min || 'no'} ${min <= 1 ? 'origin' : 'origins'}` : `${min} to ${max} origins`
}

function deniedSince(id: string, {graph, at}: World): readonly string[] {
  const article = graph.articles.get(id)
  if (article?.publishedAt === undefined) return []
  const central = new Set(article.centralClaims)
  return [...graph.attributions.values()].flatMap((attribution) => {
    const {claim, obtained, stance, work} = attribution
    if (!central.has(claim) || obtained === 'relay' || (stance !== 'denies' && stance !== 'partlyDenies')) return []
    const since = (graph.articles.get(work.id) ?? graph.reports.get(work.id))?.publishedAt
    if (work.id === id || since === undefined || !isBy(since, at) || isBy(since, article.publishedAt ?? since))
      return []
    return [
      `${since.slice(0, 10)}: ${attributionLine(attribution, graph) ?? graph.claims.get(claim)?.text ?? 'denied'}`,
    ]
  })
}
