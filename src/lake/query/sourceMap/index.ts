/**
 * Tells of each value in an answer where it was read, for visual editing: `compiled/` leaves `traces.ts` when it is asked to, and
 * `sourceMap.ts` makes the hosted lake's content source map of them.
 *
 * @module
 */
export {sourceMapOf} from './sourceMap.ts'
export {noTraces, type Place, type Traces, trace} from './traces.ts'
