/** What is noted at the desk as a person finds it again: by article, and what of it is meant. No React. */

import {isObject} from '../../references/isObject.ts'
import {attributionLine, type Graph} from '../../sourcing/index.ts'
import {approvalDecision, level, reliability, type Term} from '../../vocabulary.ts'

/** One record or approval. */
export type DeskEntry = {readonly id: string; readonly title: string; readonly subtitle: string}

/** Those of one article, under its headline. */
export type DeskEntries = {readonly article: string; readonly headline: string; readonly entries: readonly DeskEntry[]}

type Stored = Readonly<Record<string, unknown>>

/** What an entry of a type says of itself, a row per type of the private dataset. */
const told: Readonly<Record<string, (document: Stored, graph: Graph) => Omit<DeskEntry, 'id'>>> = {
  sourcingRecord: ({articleId, key, claimId, reliability: grade}, graph) => ({
    title:
      typeof key === 'string'
        ? attributionOf(`${articleId}#${key}`, graph)
        : `On deep background: ${graph.claims.get(String(claimId))?.text || 'a claim that is gone'}`,
    subtitle: typeof grade === 'string' ? titleOf(reliability, grade) : '',
  }),
  approval: ({decision, level: rung, by, at}) => ({
    title: `${titleOf(level, rung)}: ${titleOf(approvalDecision, decision).toLowerCase()}`,
    subtitle: [by, String(at ?? '').slice(0, 10)].filter(Boolean).join(' · '),
  }),
}

/**
 * ```ts
 * deskEntries([{_id: 'r', _type: 'sourcingRecord', articleId: 'ours', key: 'a'}], graph)
 * // [{article: 'ours', headline: 'Officials say plan was vetoed', entries: [{id: 'r', title: 'a U.S. official', …}]}]
 * ```
 * Articles in the order in which they come first.
 */
export function deskEntries(documents: readonly unknown[], graph: Graph): DeskEntries[] {
  const known = documents.filter(isObject).filter(({_type}) => typeof _type === 'string' && Object.hasOwn(told, _type))
  return [...Map.groupBy(known, ({articleId}) => String(articleId ?? ''))].map(([article, records]) => ({
    article,
    headline: graph.articles.get(article)?.title || 'An article that is gone, or not chosen yet',
    entries: records.flatMap((document) => {
      const entry = told[String(document._type)]?.(document, graph)
      return entry ? [{id: String(document._id), ...entry}] : []
    }),
  }))
}

function attributionOf(id: string, graph: Graph): string {
  const attribution = graph.attributions.get(id)
  if (attribution === undefined) return 'An attribution that is gone'
  return attributionLine(attribution, graph) ?? graph.claims.get(attribution.claim)?.text ?? 'An attribution'
}

function titleOf(terms: readonly Term[], value: unknown): string {
  return terms.find((term) => term.value === value)?.title ?? 'Not decided'
}
