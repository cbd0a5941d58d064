import {organizationList, personList} from './actorLists.ts'
import {articleBySlug} from './articleBySlug.ts'
import {articleCount, articleList} from './articleLists.ts'
import {claimList} from './claimLists.ts'
import * as questions from './questions.ts'

/**
 * The built-in questions. `newsroom.tags(contentQueries.articleBySlug, {slug})` are the tags of an article's page,
 * `newsroom.tags(contentQueries.articleList, {topic})` those of a list.
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
  personBySlug: questions.personBySlug,
  policy: questions.policy,
  articleList,
  articleCount,
  claimList,
  personList,
  organizationList,
}
