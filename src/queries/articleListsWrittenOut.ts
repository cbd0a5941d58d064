import {defineQuery} from 'groq'
import {CARD, CARD_BUT_DATE} from './articleCards.ts'
import {DRAFTED, SHOWABLE} from './articleDraftListing.ts'

/* TypeGen reads queries that are written out, and lists are put together as they are asked: a test holds the two to each other. */

const AFTER = `($publishedAt == null || publishedAt < $publishedAt || (publishedAt == $publishedAt && _id > $id))`
const AFTER_DRAFT = `($publishedAt == null || ${DRAFTED} < $publishedAt || (${DRAFTED} == $publishedAt && _id > $id))`

/** What {@link articleListQuery} makes where nothing narrows a list, written out for TypeGen. @internal */
export const articleCardsQuery = defineQuery(
  `*[_type == "article" && ${AFTER}][defined(publishedAt)] | order(publishedAt desc, _id asc)[0...$limit]{${CARD}}`,
)

/** The same of drafts. @internal */
export const articleDraftCardsQuery = defineQuery(
  `*[_type == "article" && ${AFTER_DRAFT} && ${SHOWABLE}] | order(${DRAFTED} desc, _id asc)[0...$limit]{${CARD_BUT_DATE}, "publishedAt": ${DRAFTED}}`,
)
