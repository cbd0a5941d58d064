/** What a change of one attribution touches downstream. */
export {type Gate, type Impact, type ImpactedArticle, impacted} from './impacted.ts'
