/* Whatever a site may ask. */

export {organizationList, personList} from './actorLists.ts'
export {articleBySlug} from './articleBySlug.ts'
export {articleCount, articleList, articleSlugList} from './articleLists.ts'
export {claimList} from './claimLists.ts'
export {fullArticleList} from './fullArticles.ts'
export * from './questions.ts'
