import {articleBySlug} from './articleBySlug.ts'
import * as questions from './questions.ts'

/**
 * The built-in questions about one document. `newsroom.tags(contentQueries.articleBySlug, {slug})` are the tags of its page.
 *
 * @public
 */
export const contentQueries = {
  articleBySlug,
  claimById: questions.claimById,
  topicBySlug: questions.topicBySlug,
  topicTree: questions.topicTree,
  personById: questions.personById,
  organizationById: questions.organizationById,
  policy: questions.policy,
}
