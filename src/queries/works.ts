import * as z from 'zod/mini'
import {articleOrigin, valuesOf} from '../vocabulary.ts'
import {ATTRIBUTION, attribution} from './attribution.ts'
import {list} from './list.ts'
import {NOTICE, notice} from './notice.ts'
import {object} from './object.ts'
import {optionalReference} from './reference.ts'
import {optionalText, text} from './text.ts'

/*
 * Works as the sourcing engine reads them. Of their attributions only those are taken that are about the claims at hand
 * (`carried`), and those that `partOf` ties to them: "the same people" reaches across the claims of one work.
 */
const RELEVANT = `attributions[claim._ref in ^.^.carried || defined(partOf) || _key in ^.attributions[].partOf]{${ATTRIBUTION}}`

/** @internal */
export const REPORT = `_id, _type, title, outlet{_ref}, url, publishedAt, notices[]{${NOTICE}}, "attributions": ${RELEVANT}`

/** @internal */
export const report = object({
  _id: text,
  _type: z.literal('report'),
  title: text,
  outlet: optionalReference,
  url: optionalText,
  publishedAt: optionalText,
  notices: list(notice),
  attributions: list(attribution),
})

/** @internal */
export const OTHER_ARTICLE = `
  _id, _type, headline, slug{current}, origin, basedOn{_ref}, publishedAt, notices[]{${NOTICE}}, "attributions": ${RELEVANT}`

/** @internal */
export const otherArticle = object({
  _id: text,
  _type: z.literal('article'),
  headline: text,
  slug: object({current: text}),
  origin: z.enum(valuesOf(articleOrigin)),
  basedOn: optionalReference,
  publishedAt: optionalText,
  notices: list(notice),
  attributions: list(attribution),
})
