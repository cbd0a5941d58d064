/** `sourceline check-queries`: holds every GROQ string of a site to an explicit allow-list. */
export {checkQueries} from './checkQueries.ts'
