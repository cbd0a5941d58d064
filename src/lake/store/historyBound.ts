import type {DatabaseSync} from 'node:sqlite'

/** Documents are looked through once for so many revisions written: looking each time would cost more than writing does. */
const writtenBetween = 256

/** In the place of the mutations of a revision that is no part of the history any more, but what the oldest one changed. */
export const baseMark = ''

/**
 * Keeps the newest `bound` revisions of each document, and up to 256 more in the whole lake. Older ones go in the same
 * commit that makes newer ones; those of a document that is not written any more go when the bound is lowered. Of the
 * newest that goes the content stays: without it the oldest that is kept would look as if it had made the document.
 */
export function boundHistory(database: DatabaseSync, bound: number) {
  const findBase = database.prepare(
    'SELECT sequence FROM revisions WHERE dataset = ? AND document = ? ORDER BY sequence DESC LIMIT 1 OFFSET ?',
  )
  const markBase = database.prepare(
    'UPDATE revisions SET mutations = ? WHERE dataset = ? AND document = ? AND sequence = ?',
  )
  const dropBefore = database.prepare('DELETE FROM revisions WHERE dataset = ? AND document = ? AND sequence < ?')
  const findLong = database.prepare(
    'SELECT dataset, document FROM revisions GROUP BY dataset, document HAVING count(*) > ?',
  )
  const hold = (dataset: string, document: string) => {
    const base = findBase.get(dataset, document, bound)?.sequence
    if (base === undefined) return
    markBase.run(baseMark, dataset, document, base)
    dropBefore.run(dataset, document, base)
  }
  let written = new Map<string, readonly [dataset: string, document: string]>()
  let sinceLast = 0
  return {
    /** Says that a revision was written, in the commit that is open. */
    wrote(dataset: string, document: string): void {
      written.set(`${dataset}/${document}`, [dataset, document])
      sinceLast += 1
      if (sinceLast < writtenBetween) return
      for (const [inDataset, id] of written.values()) hold(inDataset, id)
      written = new Map()
      sinceLast = 0
    },
    holdAll(): void {
      for (const {dataset, document} of findLong.all(bound)) hold(String(dataset), String(document))
    },
  }
}
