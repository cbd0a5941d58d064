/**
 * What a rebuild handler takes on Node alone: a journal in a file, a manifest in a file, and a listener for plain HTTP
 * servers.
 *
 * @module
 */
export {lockFile} from './lockFile.ts'
export {type NodeListener, nodeHandler} from './nodeHandler.ts'
export {type OpenManifest, openManifest} from './openManifest.ts'
export {sqliteJournal} from './sqliteJournal.ts'
