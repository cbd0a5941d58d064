/** What readers are told about an attribution: derived, never typed. */
export {attributionLine} from './attributionLine.ts'
