import type {DatabaseSync} from 'node:sqlite'
import type {Change, Commit} from '../documents.ts'
import {readDocument} from './documentRow.ts'
import {baseMark} from './historyBound.ts'

/** Transactions of which webhooks have not been told yet, on disk with them: a killed lake tells at its next start. */
export type Owed = {
  /** Notes one, in the commit that is open. */
  add(sequence: number): void
  /** Strikes one out, with the next commit at the latest; killed before that, the lake tells once more, under the same keys. */
  settle(sequence: number): void
  /** What a lake before this one did not get to, oldest first. */
  left(): Commit[]
  /** Writes down what was settled, in the commit that is open. */
  write(): void
}

export function owedIn(database: DatabaseSync): Owed {
  const insert = database.prepare('INSERT OR IGNORE INTO owed (sequence) VALUES (?)')
  const remove = database.prepare('DELETE FROM owed WHERE sequence = ?')
  const all = database.prepare(
    'SELECT t.sequence, t.dataset, t.id, t.timestamp, t.author FROM owed o JOIN transactions t ON t.sequence = o.sequence ORDER BY t.sequence',
  )
  // Once through all revisions for as many as are owed.
  const changed = database.prepare(
    'SELECT sequence, dataset, document, mutations, body FROM revisions WHERE sequence IN (SELECT sequence FROM owed)',
  )
  const earlier = database.prepare(
    'SELECT body FROM revisions WHERE dataset = ? AND document = ? AND sequence < ? ORDER BY sequence DESC LIMIT 1',
  )
  let settled: number[] = []

  const documentIn = (body: unknown) => (typeof body === 'string' ? (readDocument(body) ?? null) : null)

  function changesBySequence(): Map<number, Change[]> {
    const found = new Map<number, Change[]>()
    for (const row of changed.all()) {
      // Of what was forgotten since, or is kept only as where a history begins, nothing is told.
      if (row.mutations === baseMark) continue
      const [dataset, id, sequence] = [String(row.dataset), String(row.document), Number(row.sequence)]
      const read: unknown = JSON.parse(String(row.mutations))
      const change = {
        id,
        before: documentIn(earlier.get(dataset, id, sequence)?.body),
        after: documentIn(row.body),
        mutations: Array.isArray(read) ? read : [],
      }
      found.set(sequence, [...(found.get(sequence) ?? []), change])
    }
    return found
  }

  return {
    add: (sequence) => void insert.run(sequence),
    settle: (sequence) => void settled.push(sequence),
    left() {
      const rows = all.all()
      if (rows.length === 0) return []
      const changes = changesBySequence()
      return rows.map((row) => ({
        sequence: Number(row.sequence),
        dataset: String(row.dataset),
        transactionId: String(row.id),
        timestamp: String(row.timestamp),
        author: String(row.author),
        changes: changes.get(Number(row.sequence)) ?? [],
      }))
    },
    write() {
      for (const sequence of settled) remove.run(sequence)
      settled = []
    },
  }
}
