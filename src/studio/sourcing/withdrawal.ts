/** What withdrawing a source does to an article: one verb, with a reason. No React. */

import type {Graph, GraphAttribution} from '../../sourcing/index.ts'
import {sideOf} from '../../sourcing/stances.ts'
import {takenOut} from '../../sourcing/takenOut.ts'
import {draftNotice, putDown, withdrawn} from '../notices/draftNotice.ts'

/** Why a source goes. */
export const withdrawalReasons = {
  cannotStand: 'It cannot stand',
  mustBeProtected: 'They must be protected',
} as const
export type WithdrawalReason = keyof typeof withdrawalReasons

export type Withdrawal = {
  /** Sentences that nobody stands behind any more. */
  readonly left: readonly string[]
  /** Headlines and titles of works that repeated it. */
  readonly relayedBy: readonly string[]
  /** The notice that is drafted, where readers have seen it; its words are the editor's to finish. */
  readonly notice?: Readonly<Record<string, unknown>>
}

/**
 * ```ts
 * withdrawalOf({article: 'ours', key: 'a', reason: 'cannotStand', at}, graph)
 * // {left: ['He vetoed it'], relayedBy: ['Port Farrow Post: …'], notice: {kind: 'correction', wrong: '…', …}}
 * ```
 *
 * To protect somebody the notice says nothing of whom or what it is about: that alone would tell.
 */
export function withdrawalOf(
  {article, key, reason, at}: {article: string; key: string; reason: WithdrawalReason; at: string},
  graph: Graph,
): Withdrawal {
  const id = `${article}#${key}`
  const gone = graph.attributions.get(id)
  const work = graph.articles.get(article)
  if (gone === undefined || work === undefined) return {left: [], relayedBy: []}
  const others = work.attributions.flatMap((other) => (other === id ? [] : (graph.attributions.get(other) ?? [])))
  const stays = others.some(({claim, stance}) => claim === gone.claim && sideOf[stance] === 'for')
  const relays = [...graph.attributions.values()].filter(({from}) => from?.includes(id))
  const titles = relays.map(({work: {id: by}}) => graph.articles.get(by)?.title ?? graph.reports.get(by)?.title ?? by)
  return {
    left:
      stays || sideOf[gone.stance] !== 'for'
        ? []
        : work.marks.filter(({claims}) => claims.includes(gone.claim)).map(({text}) => text),
    relayedBy: [...new Set(titles)],
    ...(work.publishedAt !== undefined && {notice: noticeOf(reason, gone, graph, at)}),
  }
}

function noticeOf(reason: WithdrawalReason, gone: GraphAttribution, graph: Graph, at: string) {
  if (reason === 'mustBeProtected') {
    return {...draftNotice('update', [], at), text: takenOut}
  }
  return draftNotice('correction', [{wrong: putDown(gone, graph), right: withdrawn}], at)
}
