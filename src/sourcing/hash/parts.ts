import type {Graph, GraphArticle} from '../graph.ts'
import {sha256, sourcingOf} from './sourcingHash.ts'

/** A part of what an approval covers, and its own short fingerprint. @public */
export type SourcingPart = {readonly part: string; readonly print: string}

/** Enough to tell one version of a part from the next; the whole is held by the full fingerprint. */
const printLength = 16

/**
 * The parts of what {@link sourcingHash} covers, each with a fingerprint of its own, so that a lapsed approval can say
 * what has changed without keeping a word of it.
 *
 * ```ts
 * await sourcingParts('our-article', graph)
 * // [{part: 'headline', print: '1c0f…'}, {part: 'text[0]', print: …}, {part: 'attributions[a1]', print: …}, …]
 * ```
 *
 * @public
 */
export async function sourcingParts(articleId: string, graph: Graph): Promise<SourcingPart[]> {
  const article = graph.articles.get(articleId)
  if (article === undefined) return []
  return Promise.all(
    partsOf(article, graph).map(async ([part, value]) => ({
      part,
      print: (await sha256(value)).slice(0, printLength),
    })),
  )
}

function partsOf(article: GraphArticle, graph: Graph): [part: string, value: unknown][] {
  const {headline, standfirst, text, centralClaims, marks, attributions, claims, waivers} = sourcingOf(article, graph)
  return [
    ['headline', headline],
    ['standfirst', standfirst ?? ''],
    ['centralClaims', centralClaims],
    ...text.map((paragraph, index): [string, unknown] => [`text[${index}]`, paragraph]),
    ...marks.map((mark): [string, unknown] => [`marks[${mark.key}]`, mark]),
    ...attributions.map((attribution): [string, unknown] => [`attributions[${attribution.key}]`, attribution]),
    ...claims.map((claim): [string, unknown] => [`claims[${claim.id}]`, claim]),
    ...waivers.map((waiver): [string, unknown] => [`waivers[${waiver.key}]`, waiver]),
  ]
}

/**
 * What is different between two versions of an article's sourcing.
 *
 * ```ts
 * changedParts(approved, now) // [{part: 'attributions[a1]', kind: 'changed'}, {part: 'text[4]', kind: 'added'}]
 * ```
 *
 * @public
 */
export function changedParts(
  before: readonly SourcingPart[],
  after: readonly SourcingPart[],
): {readonly part: string; readonly kind: 'added' | 'changed' | 'removed'}[] {
  const old = new Map(before.map(({part, print}) => [part, print]))
  const now = new Map(after.map(({part, print}) => [part, print]))
  return [
    ...[...now].flatMap(([part, print]) =>
      old.get(part) === print ? [] : [{part, kind: old.has(part) ? ('changed' as const) : ('added' as const)}],
    ),
    ...[...old.keys()].flatMap((part) => (now.has(part) ? [] : [{part, kind: 'removed' as const}])),
  ]
}
