/**
 * The text of an article as React elements, its marked sentences with the cards that tell who says so. On the server and in the browser.
 *
 * @module
 */
export type {ProseOptions} from '../prose/bodyNodes.ts'
export type {Sourced, ToldClaim} from '../prose/claimCards.ts'
export type {OwnBlocks, OwnItem, OwnMarks, WithBody} from '../prose/own.ts'
export type {ProseWords} from '../prose/words.ts'
export {ArticleBody, type ArticleBodyProps} from './ArticleBody.ts'
