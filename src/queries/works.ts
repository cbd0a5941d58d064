import {articleOriginValues} from '../vocabulary.ts'
import {ATTRIBUTION, attribution} from './attribution.ts'
import {NOTICE, notice} from './notice.ts'
import {list} from './shapes/list.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {optionalReference} from './shapes/reference.ts'
import {optionalText, text} from './shapes/text.ts'
import {word} from './shapes/word.ts'

/*
 * Works as the sourcing engine reads them. Of their attributions only those are taken that are about the claims at hand
 * (`carried`), and those that `partOf` ties to them: "the same people" reaches across the claims of one work. Nothing is
 * taken that the engine does not count with, or a new headline here would rebuild every page that shares a claim.
 */
const RELEVANT = `attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{${ATTRIBUTION}}`

/** @internal */
export const REPORT = `_id, _type, outlet{_ref}, publishedAt, notices[]{${NOTICE}}, "attributions": ${RELEVANT}`

/** @internal */
export const report = object({
  _id: text,
  _type: oneOf(['report']),
  outlet: optionalReference,
  publishedAt: optionalText,
  notices: list(notice),
  attributions: list(attribution),
})

/** @internal */
export const OTHER_ARTICLE = `
  _id, _type, origin, basedOn{_ref}, publishedAt, notices[]{${NOTICE}}, "attributions": ${RELEVANT}`

/** @internal */
export const otherArticle = object({
  _id: text,
  _type: oneOf(['article']),
  origin: word(articleOriginValues),
  basedOn: optionalReference,
  publishedAt: optionalText,
  notices: list(notice),
  attributions: list(attribution),
})

/** A report that an article is made from, whatever it says itself: who printed it. @internal */
export const BASIS = `_id, _type, outlet{_ref}`

/** @internal */
export const basis = object({_id: text, _type: oneOf(['report']), outlet: optionalReference})
