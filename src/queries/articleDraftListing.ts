import {defineQuery} from 'groq'
import {CARD_BUT_DATE} from './articleCards.ts'
import type {Listed} from './articleListing.ts'

/* A file of its own, because only a preview loads it. */

/** Drafts are half written by nature: one without an address can be opened nowhere, and is not listed yet. @internal */
export const SHOWABLE = 'defined(slug.current)'
/** What a draft is dated by. @internal */
export const DRAFTED = 'coalesce(publishedAt, _updatedAt)'

/** Also before they were ever published: see articleDraft.ts. @internal */
export const drafted: Listed = {
  date: DRAFTED,
  where: ` && ${SHOWABLE}`,
  isShown: '',
  card: `${CARD_BUT_DATE}, "publishedAt": ${DRAFTED}`,
}

/** `{after, limit}` @internal */
export const articleDraftSlugsQuery = defineQuery(
  `*[_type == "article" && _id > $after && ${SHOWABLE}] | order(_id asc)[0...$limit]{_id, "slug": slug.current}`,
)
