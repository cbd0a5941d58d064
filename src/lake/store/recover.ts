import type {DatabaseSync} from 'node:sqlite'
import type {StoredDocument} from '../documents.ts'
import {readDocument} from './documentRow.ts'

/** What was found when the journal was opened. */
export type Recovery = {
  readonly datasets: ReadonlyMap<string, readonly StoredDocument[]>
  /** The transaction that was stored last. */
  readonly latest: {readonly sequence: number; readonly timestamp: string}
  /** Rows that hold no whole document, and were left out. */
  readonly unreadable: readonly string[]
  /** Bytes that belonged to no finished transaction, and were dropped. */
  readonly torn: number
}

/** Reads every document back, as they lie on the disk. */
export function recover(database: DatabaseSync): Omit<Recovery, 'torn'> {
  const names = database.prepare('SELECT DISTINCT dataset FROM documents').all()
  // The plus keeps SQLite from an index that would make it sort. Bodies alone: of a hundred thousand rows every text counts.
  const inOrder = 'FROM documents WHERE +dataset = ? ORDER BY position'
  const bodies = database.prepare(`SELECT body ${inOrder}`)
  const idAt = database.prepare(`SELECT id ${inOrder} LIMIT 1 OFFSET ?`)
  const datasets = new Map<string, StoredDocument[]>()
  const unreadable: string[] = []
  for (const {dataset} of names) {
    const name = String(dataset)
    const documents: StoredDocument[] = []
    let row = 0
    for (const {body} of bodies.iterate(name)) {
      const document = readDocument(String(body))
      if (document) documents.push(document)
      else unreadable.push(`${name}/${idAt.get(name, row)?.id}`)
      row += 1
    }
    datasets.set(name, documents)
  }
  const last = database.prepare('SELECT sequence, timestamp FROM transactions ORDER BY sequence DESC LIMIT 1').get()
  const latest = {sequence: Number(last?.sequence ?? 0), timestamp: String(last?.timestamp ?? '')}
  return {datasets, latest, unreadable}
}

/** What is missing, in a line for whoever started the lake. */
export function lossesIn({torn, unreadable}: Pick<Recovery, 'torn' | 'unreadable'>): string | undefined {
  if (torn === 0 && unreadable.length === 0) return undefined
  const tail = torn === 0 ? '' : ` ${torn} bytes of a transaction that was never acknowledged were dropped.`
  const damaged = unreadable.length === 0 ? '' : ` Damaged on disk, and left out: ${unreadable.slice(0, 5).join(', ')}.`
  return `The lake is not as it was left.${tail}${damaged}`
}
