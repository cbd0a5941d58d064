import type {Call} from '../http/call.ts'
import {effectsOf} from '../listen/mutationEvent.ts'
import type {Revision} from '../store/journal.ts'
import {idsIn, revisionsOf} from './visibleHistory.ts'

/**
 * `GET /data/history/<dataset>/transactions/<ids>`: one line of JSON for each transaction that touched one of the
 * documents, oldest first (`reverse=true`: newest first), from `fromTransaction` to `toTransaction`, both included.
 */
export function historyTransactionsEndpoint(call: Call): Response {
  const {searchParams} = call.url
  const is = (name: string) => searchParams.get(name) === 'true'
  const entries = idsIn(call.path.ids).flatMap((id) => withEffects(revisionsOf(call, id)))
  const transactions = bySequence(entries)
  transactions.sort((a, b) => sequenceOf(a) - sequenceOf(b))

  let chosen = between(transactions, searchParams.get('fromTransaction'), searchParams.get('toTransaction'))
  if (is('reverse')) chosen = chosen.toReversed()
  const limit = Number(searchParams.get('limit') ?? 0)
  if (limit > 0) chosen = chosen.slice(0, limit)

  const lines = chosen.map((parts) => JSON.stringify(lineFor(parts, is('excludeMutations')))).map((line) => `${line}\n`)
  return new Response(lines.join(''), {headers: {'content-type': 'application/x-ndjson'}})
}

type Entry = {readonly revision: Revision; readonly effects: ReturnType<typeof effectsOf>}

function withEffects(revisions: readonly Revision[]): Entry[] {
  return revisions.map((revision) => ({
    revision,
    effects: effectsOf({before: revision.before, after: revision.document}),
  }))
}

function bySequence(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<number, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.revision.sequence)
    if (group) group.push(entry)
    else groups.set(entry.revision.sequence, [entry])
  }
  return [...groups.values()]
}

const sequenceOf = (entries: readonly Entry[]) => entries[0]?.revision.sequence ?? 0

function between(transactions: readonly Entry[][], from: string | null, to: string | null): readonly Entry[][] {
  const indexOf = (id: string) => transactions.findIndex(([entry]) => entry?.revision.transactionId === id)
  const start = from ? Math.max(0, indexOf(from)) : 0
  const end = to && indexOf(to) !== -1 ? indexOf(to) + 1 : transactions.length
  return transactions.slice(start, end)
}

function lineFor(entries: readonly Entry[], excludeMutations: boolean) {
  const first = entries[0]?.revision
  return {
    id: first?.transactionId,
    timestamp: first?.timestamp,
    author: first?.author,
    documentIDs: entries.map(({revision}) => revision.documentId),
    ...(excludeMutations ? {} : {mutations: entries.flatMap(({revision}) => revision.mutations)}),
    effects: Object.fromEntries(entries.map(({revision, effects}) => [revision.documentId, effects])),
  }
}
