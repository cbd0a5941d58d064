/** The only door from documents, as they are stored, to the graph the engine works on. */
export {fromDocuments} from './fromDocuments.ts'
