/**
 * What a rebuild handler takes on Node alone: a journal in a file, and a listener for plain HTTP servers.
 *
 * @module
 */
export {type NodeListener, nodeHandler} from './nodeHandler.ts'
export {sqliteJournal} from './sqliteJournal.ts'
