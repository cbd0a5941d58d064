/** What the confidential dataset holds, read as far as rules need it. */
export type {Approval, Records, SourcingRecord} from './records.ts'
export {recordsFrom} from './recordsFrom.ts'
