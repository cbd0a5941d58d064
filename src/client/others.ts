/* Whatever a site may ask besides one article by its address: loaded when it is first asked. */
export {articleList, articleSlugList} from './articleLists.ts'
export {claimList} from './claimLists.ts'
export * from './questions.ts'
