/* Whatever a site may ask. */
export {articleBySlug} from './articleBySlug.ts'
export {articleCount, articleList, articleSlugList} from './articleLists.ts'
export {claimList} from './claimLists.ts'
export * from './questions.ts'
