import * as queries from '../queries/actorLists.ts'
import type {Shape} from '../queries/shapes/shape.ts'
import {asItIs} from './builtIn.ts'
import type {BuiltInReading, ContentQuery} from './contentQuery.ts'
import {readCursor, writeCursor} from './cursor.ts'
import {decode} from './decode.ts'
import {checkFacets, listOf} from './facets.ts'
import {limitOf, type PageParams} from './limit.ts'
import {toOrganization, toPerson} from './results/actor.ts'
import type {Organization, Page, Person} from './results/types.ts'

/** What a list of people is asked with: `people.list({search: 'byrne', limit: 20})`. @public */
export type PersonListParams = queries.PersonFilter & PageParams

/** What a list of organizations is asked with: `organizations.list({search: 'harbour'})`. @public */
export type OrganizationListParams = queries.OrganizationFilter & PageParams

/** One page, in the order of names. */
function actorList<Filter extends queries.OrganizationFilter, Row, Result>(
  name: string,
  type: 'person' | 'organization',
  facets: Readonly<Record<string, Shape>>,
  rows: Shape<readonly Row[], unknown>,
  toResult: (row: Row) => Result,
): ContentQuery<Filter & PageParams, Page<Result>> {
  return {
    name,
    inOurNames: true,
    request: (params) => {
      checkFacets(name, facets, params)
      const [at = null, id = null] = readCursor(params.after, listOf(facets, params), 2)
      const {limit: _, after: __, ...filter}: queries.OrganizationFilter & PageParams = params
      return {
        query: queries.actorListQuery(type, filter),
        params: {...filter, name: at, id, limit: limitOf(params) + 1},
      }
    },
    tags: (params) => {
      checkFacets(name, facets, params)
      return queries.actorListTags
    },
    read: (answer, params, {onInvalid, as = asItIs}: BuiltInReading) => {
      const limit = limitOf(params)
      const page: unknown = Array.isArray(answer) ? answer.slice(0, limit) : answer
      const more = Array.isArray(answer) && answer.length > limit
      const last: {name?: unknown; _id?: unknown} = more ? Object(answer[limit - 1]) : {}
      const isPlace = typeof last.name === 'string' && typeof last._id === 'string'
      return {
        items: decode(as(rows), page, {query: name, separable: [[]], onInvalid}).map(toResult),
        next: isPlace ? writeCursor(listOf(facets, params), [String(last.name), String(last._id)]) : null,
      }
    },
  }
}

/** @internal */
export const personList: ContentQuery<PersonListParams, Page<Person>> = /* @__PURE__ */ actorList(
  'people.list',
  'person',
  queries.personFacets,
  queries.people,
  toPerson,
)

/** @internal */
export const organizationList: ContentQuery<OrganizationListParams, Page<Organization>> = /* @__PURE__ */ actorList(
  'organizations.list',
  'organization',
  queries.organizationFacets,
  queries.organizations,
  toOrganization,
)
