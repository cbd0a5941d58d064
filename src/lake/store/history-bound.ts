import type {DatabaseSync} from 'node:sqlite'

/** Documents are looked through once for so many revisions written: looking each time would cost more than writing does. */
const writtenBetween = 256

/**
 * Keeps the newest `bound` revisions of each document, and up to 256 more in the whole lake. Older ones go in the same
 * commit that makes newer ones; those of a document that is not written any more go when the bound is lowered.
 */
export function boundHistory(database: DatabaseSync, bound: number) {
  const drop = database.prepare(`DELETE FROM revisions WHERE dataset = ? AND document = ? AND sequence <= (
    SELECT sequence FROM revisions WHERE dataset = ? AND document = ? ORDER BY sequence DESC LIMIT 1 OFFSET ?)`)
  const dropEverywhere = database.prepare(`DELETE FROM revisions WHERE (dataset, document, sequence) IN (
    SELECT dataset, document, sequence FROM (
      SELECT dataset, document, sequence, row_number() OVER (PARTITION BY dataset, document ORDER BY sequence DESC) AS newness
      FROM revisions) WHERE newness > ?)`)
  let written = new Map<string, readonly [dataset: string, document: string]>()
  let sinceLast = 0
  return {
    /** Says that a revision was written, in the commit that is open. */
    wrote(dataset: string, document: string): void {
      written.set(`${dataset}/${document}`, [dataset, document])
      sinceLast += 1
      if (sinceLast < writtenBetween) return
      for (const [inDataset, id] of written.values()) drop.run(inDataset, id, inDataset, id, bound)
      written = new Map()
      sinceLast = 0
    },
    holdAll: () => dropEverywhere.run(bound),
  }
}
