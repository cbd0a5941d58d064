/** What the confidential dataset holds, read as far as rules need it. */
export type {Approval, Proof, Records, SourcingRecord, Transaction} from './records.ts'
export {recordsFrom} from './recordsFrom.ts'
