/** What readers are told about an attribution: derived, never typed. */
export {attributionLine} from './attributionLine.ts'
export {dayInWords} from './dayInWords.ts'
export type {Wording} from './wording.ts'
