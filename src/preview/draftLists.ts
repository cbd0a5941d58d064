import {articleLists} from '../client/articleLists.ts'
import {
  articleDraftCardsByAuthorQuery,
  articleDraftCardsByTopicQuery,
  articleDraftCardsQuery,
  articleDraftSlugsQuery,
} from '../queries/articleDraftCards.ts'

/** Lists of articles as they stand, also before they were ever published. @internal */
export const draftLists = articleLists({
  all: articleDraftCardsQuery,
  byTopic: articleDraftCardsByTopicQuery,
  byAuthor: articleDraftCardsByAuthorQuery,
  slugs: articleDraftSlugsQuery,
})
