import * as z from 'zod/mini'
import {object} from './object.ts'
import {optionalText, text} from './text.ts'

/**
 * What is shown of a work wherever one is pointed at. `archivedUrl` is the copy as it was read: reports change and vanish.
 *
 * @internal
 */
export const WORK_REFERENCE = `
  _id, _type, publishedAt,
  _type == "article" => {headline, "slug": slug.current},
  _type == "report" => {title, "outlet": outlet->{_id, name}, url, archivedUrl}`

/** @internal */
export const articleReference = object({
  _id: text,
  _type: z.literal('article'),
  publishedAt: optionalText,
  headline: text,
  slug: text,
})

/** @internal */
export const reportReference = object({
  _id: text,
  _type: z.literal('report'),
  publishedAt: optionalText,
  title: text,
  outlet: z.nullable(object({_id: text, name: text})),
  url: optionalText,
  archivedUrl: optionalText,
})

/** @internal */
export const workReference = z.discriminatedUnion('_type', [articleReference, reportReference])
