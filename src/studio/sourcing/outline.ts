/** What an article's sentences stand on, in the order of its text. No React: a graph in, an outline out. */

import {
  attributionLine,
  type Graph,
  type GraphAttribution,
  readerStatus,
  type StoryClaim,
} from '../../sourcing/index.ts'
import {storyOf} from '../../sourcing/rules/story.ts'
import {sideOf} from '../../sourcing/stances.ts'

/** How a marked sentence stands, told by colour and shape in the text and by a word here. */
export type MarkState = 'named' | 'unnamed' | 'denied' | 'document' | 'nobody'

/** One attribution as a reader reads it, and the work it repeats. */
export type OutlineLine = {
  readonly id: string
  readonly key: string
  readonly line: string
  readonly side: 'for' | 'against' | 'neither'
  readonly isUnnamed: boolean
  readonly isOwn: boolean
  readonly origin?: string
}

/** A marked sentence, or a claim that stands in no sentence, and what stands behind it. */
export type OutlineItem = {
  readonly key: string
  readonly words: string
  readonly claim: string
  readonly text: string
  /** The same words make another claim too. */
  readonly isOneOfSeveral: boolean
  readonly isCentral: boolean
  readonly state: MarkState
  readonly status: string
  readonly interval: string
  readonly lines: readonly OutlineLine[]
}

/** How each state is called. To add one: a row here, and its look in `form/ClaimMark`. */
export const stateTitles: Record<MarkState, string> = {
  named: 'By name',
  unnamed: 'Unnamed only',
  denied: 'Denied',
  document: 'Document',
  nobody: 'Nobody yet',
}

/**
 * ```ts
 * outlineOf('ours', graph, at) // [{words: 'He vetoed it', state: 'unnamed', interval: '2 people, at least 1 origin', …}]
 * ```
 */
export function outlineOf(articleId: string, graph: Graph, at: string): OutlineItem[] {
  const article = graph.articles.get(articleId)
  if (article === undefined) return []
  const {claims} = storyOf(article, graph, at)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const marked = article.marks.flatMap(({key, text, claims: ids}) =>
    ids.map((id) => ({key, words: text, id, isOneOfSeveral: ids.length > 1})),
  )
  const ids = new Set(marked.map(({id}) => id))
  const unmarked = claims
    .filter(({id}) => !ids.has(id))
    .map(({id}) => ({key: id, words: '', id, isOneOfSeveral: false}))
  return [...marked, ...unmarked].flatMap(({key, words, id, isOneOfSeveral}) => {
    const claim = byId.get(id)
    return claim === undefined
      ? []
      : [
          {
            key: `${key} ${id}`,
            words,
            claim: id,
            text: claim.claim?.text ?? 'A claim without words',
            isOneOfSeveral,
            isCentral: article.centralClaims.includes(id),
            state: stateOf(claim),
            status: readerStatus(id, graph, at).text ?? '',
            interval: intervalText(claim),
            lines: claim.attributions.map((attribution) => lineOf(attribution, graph)),
          },
        ]
  })
}

function stateOf({attributions, support, isUnnamedOnly}: StoryClaim): MarkState {
  if (attributions.some(({stance}) => sideOf[stance] === 'against')) return 'denied'
  if (support.length === 0) return 'nobody'
  if (isUnnamedOnly) return 'unnamed'
  return support.some(({groundRule, speaker}) => groundRule === 'onRecord' && speaker !== undefined)
    ? 'named'
    : 'document'
}

function lineOf(attribution: GraphAttribution, graph: Graph): OutlineLine {
  const {id, key, stance, groundRule, obtained, via} = attribution
  const origin = via
    .map((work) => graph.reports.get(work)?.title ?? graph.articles.get(work)?.title)
    .filter((title) => title !== undefined)
    .join(', ')
  return {
    id,
    key,
    line: attributionLine(attribution, graph) ?? 'Not worded yet',
    side: sideOf[stance],
    isUnnamed: groundRule !== 'onRecord' && attribution.descriptor !== undefined,
    isOwn: obtained === 'own',
    ...(origin && {origin}),
  }
}

function intervalText({independence: {people, origins}, support}: StoryClaim): string {
  if (support.length === 0) return ''
  return `${span(people, 'person', 'people')}, ${span(origins, 'origin', 'origins')}`
}

/** An interval as it is: what is not known is not rounded. */
function span({min, max}: {min: number; max: number | null}, one: string, many: string): string {
  const noun = (count: number) => (count === 1 ? one : many)
  if (max === null) return `at least ${min} ${noun(min)}`
  return min === max ? `${min} ${noun(min)}` : `${min} to ${max} ${noun(max)}`
}
