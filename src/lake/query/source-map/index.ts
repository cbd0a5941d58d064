/**
 * Tells of each value in an answer where it was read, for visual editing: `compiled/` leaves `traces.ts` when it is asked to, and
 * `source-map.ts` makes the hosted lake's content source map of them.
 *
 * @module
 */
export {sourceMapOf} from './source-map.ts'
export {noTraces, type Place, type Traces, trace} from './traces.ts'
