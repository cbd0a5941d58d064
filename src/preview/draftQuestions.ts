import {articleLists} from '../client/articleLists.ts'
import * as others from '../client/loaded.ts'
import {articleDraftSlugsQuery, drafted} from '../queries/articleDraftListing.ts'

/** Every question, with lists of articles as they stand, also before they were ever published. @internal */
export const draftQuestions = {...others, ...articleLists(drafted, articleDraftSlugsQuery)}
