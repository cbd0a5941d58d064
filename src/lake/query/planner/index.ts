/**
 * Makes a query read fewer documents: where an index knows which ones a filter can select, those take the place of `*`. What
 * comes out is what groq-js gives over all documents, in the same order.
 *
 * When a query is planned, `narrow.ts` finds the filters over `*`, `condition.ts` reads what an index can answer out of them, and
 * `rows.ts` takes the values it is asked with out of the row. When it runs, `compiled/candidates.ts` asks the `indexes.ts` of the
 * source, by `select.ts`; they are built when first needed and kept up with every transaction.
 *
 * @module
 */
export {byId, type Entry} from './entry.ts'
export {createIndexes, type Indexes} from './indexes.ts'
export {type CandidatesNode, narrow} from './narrow.ts'
export {compareEntries} from './order.ts'
export {documentsOf, inOrder, type Listed, listed} from './posting.ts'
export {kindsRead} from './reads.ts'
export {select} from './select.ts'
export {entriesOf, type Selection} from './selection.ts'
