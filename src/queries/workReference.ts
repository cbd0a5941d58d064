import {byType} from './shapes/byType.ts'
import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {oneOf} from './shapes/oneOf.ts'
import {optionalText, text} from './shapes/text.ts'

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
  _type: oneOf(['article']),
  publishedAt: optionalText,
  headline: text,
  slug: text,
})

/** @internal */
export const reportReference = object({
  _id: text,
  _type: oneOf(['report']),
  publishedAt: optionalText,
  title: text,
  outlet: nullable(object({_id: text, name: text})),
  url: optionalText,
  archivedUrl: optionalText,
})

/** @internal */
export const workReference = byType({article: articleReference, report: reportReference})
