/** From plain text to who says so: attributions, each value with the words it was read from. */
export type {Block, BodyReading} from './block.ts'
export type {KnownOrganization, ReadOptions} from './options.ts'
export {readAttributions} from './readAttributions.ts'
export {readBody} from './readBody.ts'
export {createReader, type Reader} from './reader.ts'
export type * from './reading.ts'
export type {Remark, RemarkKind} from './remark.ts'
export {indexSaid, type Likeness, type SaidBefore, type SaidIndex} from './saidBefore.ts'
