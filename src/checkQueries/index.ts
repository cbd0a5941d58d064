/**
 * Refuses GROQ that does not name what it takes. It needs a GROQ parser and a TypeScript one, so nothing that a site
 * loads may import it: it is for the command line.
 *
 * @module
 */
export {checkedQueries, checkQueries, type QueryProblem} from './checkQueries.ts'
