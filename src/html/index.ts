/**
 * The text of an article as HTML, its marked sentences with the cards that tell who says so. No framework, no script: a string for
 * whatever sends pages. In Astro: `<Fragment set:html={articleHtml(article)} />`.
 *
 * @module
 */

export type {ProseOptions} from '../prose/bodyNodes.ts'
export type {Sourced, ToldClaim} from '../prose/claimCards.ts'
export type {OwnBlocks, OwnItem, OwnMarks, WithBody} from '../prose/own.ts'
export type {ProseWords} from '../prose/words.ts'
export {articleHtml, escapeHtml, type HtmlOptions} from './articleHtml.ts'
