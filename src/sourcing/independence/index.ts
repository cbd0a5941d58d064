/** How many people, and how many separate origins, really stand behind a claim: an interval, never a number. */
export {type Independence, independence} from './independence.ts'
