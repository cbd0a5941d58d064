/** What happened to a claim, in order: who reported, repeated, confirmed, denied, corrected and assessed it. */
export type {TimelineEntry, TimelineKind} from './kinds.ts'
export {timeline} from './timeline.ts'
