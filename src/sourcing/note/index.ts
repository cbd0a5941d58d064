/** What readers of an article are told about the sourcing of its central claims. */
export {sourcingNote} from './sourcingNote.ts'
