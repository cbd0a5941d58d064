import {idsIn} from '../references/groq.ts'
import {rowsFor} from '../references/table.ts'
import {articleRoot, ROOT} from './article.ts'
import {array, list} from './shapes/list.ts'
import {object} from './shapes/object.ts'
import type {Shape} from './shapes/shape.ts'
import {text} from './shapes/text.ts'
import {SOURCING_STEPS, sourcingSlice} from './sourcingSlice.ts'

const PARTIES = ['speaker', 'descriptor.affiliation', 'speaksFor', 'evidence.madeBy']
const among = (paths: readonly string[]) => paths.map((path) => `coalesce(found[].${path}, [])`).join(' + ')

/**
 * `{after, limit}`: articles with everything their pages show, in the order of ids, and all that is read around any of them, once. Which
 * claims each other work carries is told beside, since it decides around which of the articles it is read.
 *
 * @param own - what a newsroom's own fields add: a projection that ends in a comma, or nothing
 * @internal
 */
export const fullArticlesQuery = (own: string) => `
{"found": *[_type == "article" && _id > $after][defined(publishedAt)] | order(_id asc)[0...$limit]{${own}${ROOT}}}
{
  "root": {"articles": found},
  "claimIds": array::unique(array::compact(${among([
    'attributions[].claim._ref',
    'centralClaims[]._ref',
    'notices[].claims[]._ref',
    'body[_type == "block"].markDefs[_type == "claimMark"].claims[]._ref',
  ])})),
  "actorIds": array::unique(array::compact(${among(PARTIES.map((party) => `attributions[].${party}._ref`))})),
  "workIds": array::unique(array::compact(${among([
    'basedOn._ref',
    'attributions[].via[]._ref',
    'attributions[].evidence.via[]._ref',
  ])}))
}${SOURCING_STEPS}
{root, claims, rivals, reports, articles, bases, cited, people, organizations,
  "carried": *[_type in ["report", "article"] && (_id in ^.reports[]._id || _id in ^.articles[]._id)]{
    _id, "claims": ${idsIn(rowsFor('claim'))}}}`

/** @param own - the shapes of own fields @internal */
export function fullArticles(own: Readonly<Record<string, Shape>>) {
  return object({
    root: object({articles: array(object({...articleRoot.shape, ...own}))}),
    ...sourcingSlice,
    carried: array(object({_id: text, claims: list(text)})),
  })
}
