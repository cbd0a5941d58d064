/*
 * Results that tell what is derived. They take the sourcing engine with them, twice the size of all the rest, so they are loaded
 * beside the first request instead of with the page.
 */
export {toArticle} from './article.ts'
export {toClaim} from './claim.ts'
export {toClaimCards} from './claimCards.ts'
