/**
 * Who says so, as pure functions: documents in, a graph out, and what a reader may be told about it. No I/O, no
 * clock, no framework.
 *
 * @module
 */
export type {Attribution, Interval} from './attribution.ts'
export {fromDocuments} from './documents/index.ts'
export type * from './graph.ts'
export {type Independence, independence} from './independence/index.ts'
export {sourcingNote} from './note/index.ts'
export {type ReaderStatus, readerStatus} from './status/index.ts'
export {attributionLine} from './wording/index.ts'
