/** What a reader is told about a claim at an instant: what stands behind it, what stands against it, what we found. */
export {type ReaderStatus, readerStatus} from './readerStatus.ts'
