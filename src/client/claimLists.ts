import {
  type ClaimFilter,
  claimCards,
  claimCardsByTopicQuery,
  claimCardsQuery,
  claimCardsTags,
  claimFacets,
} from '../queries/claimCards.ts'
import {array} from '../queries/shapes/list.ts'
import {object} from '../queries/shapes/object.ts'
import {text} from '../queries/shapes/text.ts'
import {separableDocuments} from '../queries/sourcingSlice.ts'
import {asItIs} from './builtIn.ts'
import {checked} from './checked.ts'
import type {BuiltInReading, ContentQuery} from './contentQuery.ts'
import {readCursor, writeCursor} from './cursor.ts'
import {decode} from './decode.ts'
import {derived} from './derived.ts'
import {checkFacets, listOf} from './facets.ts'
import {limitOf, type PageParams} from './limit.ts'
import type {ClaimCard, Page} from './results/types.ts'

/** What a list of claims is asked with. `after` is the `next` of the page before; without one, the first page. @public */
export type ClaimListParams = ClaimFilter & PageParams

/** One page of claims, in the order of their ids. @internal */
export const claimList: ContentQuery<ClaimListParams, Page<ClaimCard>> = {
  name: 'claims.list',
  inOurNames: true,
  request: (params) => {
    checkFacets('claims.list', claimFacets, params)
    const {topic = null, finding = null, anonymousOnly = false} = params
    const [after = ''] = readCursor(params.after, listOf(claimFacets, params), 1)
    const limit = limitOf(params)
    const query = topic === null ? claimCardsQuery : claimCardsByTopicQuery
    return {query, params: {topic, finding, anonymousOnly, after, limit, enough: limit + 1}}
  },
  tags: (params) => {
    checkFacets('claims.list', claimFacets, params)
    return claimCardsTags(params)
  },
  load: derived,
  read: async (answer, params, {onInvalid, wording, as = asItIs}: BuiltInReading) => {
    const rows = decode(as(claimCards), answer, {query: 'claims.list', separable, onInvalid})
    const last = rows.root.more ? lastOf(answer) : undefined
    const {toClaimCards} = await derived()
    return {
      items: toClaimCards(rows, wording),
      next: last === undefined ? null : writeCursor(listOf(claimFacets, params), [last]),
    }
  },
}

const separable = [...separableDocuments, ['root', 'items'], ['root', 'items', '*', 'topics']]

/** The page ends at its last item, whether or not that item was good enough to show. */
function lastOf(answer: unknown): string | undefined {
  const {value, issues} = checked(ends, answer)
  return issues.length === 0 ? value.root.items.at(-1)?._id : undefined
}

const ends = object({root: object({items: array(object({_id: text}))})})
