import {filterOf} from '../../declaration/kinds.ts'
import type {TypeDeclaration} from '../../declaration/newsroomDeclaration.ts'
import {array} from '../../queries/shapes/list.ts'
import {nullable} from '../../queries/shapes/nullable.ts'
import {object} from '../../queries/shapes/object.ts'
import {oneOf} from '../../queries/shapes/oneOf.ts'
import type {Shape} from '../../queries/shapes/shape.ts'
import {text} from '../../queries/shapes/text.ts'
import {tag} from '../../queries/tags/tags.ts'
import {type Slugs, slugList} from '../articleLists.ts'
import {asked} from '../builtIn.ts'
import {type ContentQuery, checkedParams} from '../contentQuery.ts'
import {readCursor, writeCursor} from '../cursor.ts'
import {decode} from '../decode.ts'
import {checkFacets, listOf} from '../facets.ts'
import {limitOf, type PageParams} from '../limit.ts'
import type {Page} from '../results/types.ts'
import {facetsOf} from './facets.ts'
import {readersOf} from './fields.ts'

type Document = {readonly id: string; readonly type: string; readonly [field: string]: unknown}

/** The questions about one type of a newsroom's own. @internal */
export type OwnTypeQueries = {
  readonly byId: ContentQuery<{id: string}, Document | null>
  readonly bySlug: ContentQuery<{slug: string}, Document | null>
  readonly list: ContentQuery<OwnParams, Page<Document>>
  readonly slugs: ContentQuery<{after: string}, Slugs>
}

/** What a list of own documents is asked with: values of fields, and which page. @internal */
export type OwnParams = PageParams & {readonly [field: string]: unknown}

/**
 * ```ts
 * ownTypeQueries('event', {fields: [{name: 'title', type: 'string'}], order: {by: 'startsAt'}}).list.request({limit: 20})
 * // {query: '*[_type == "event" && …] | order(…)[0...$limit]{_id, _type, "title": title}', params: {…}}
 * ```
 *
 * @internal
 */
export function ownTypeQueries(name: string, type: TypeDeclaration): OwnTypeQueries {
  const {groq, shape, values} = readersOf(type.fields)
  const row = object({_id: text, _type: oneOf([name]), ...shape})
  const entry: Shape<unknown, unknown> = nullable(row)
  const projection = `{_id, _type, ${groq}}`
  const toDocument = (checked: unknown): Document => {
    const {_id, _type} = Object(checked)
    return {id: _id, type: _type, ...values(checked)}
  }

  function one<Params extends Record<string, string>>(
    by: string,
    where: string,
    params: Shape<Params>,
    keyOf: (params: Params) => string,
  ): ContentQuery<Params, Document | null> {
    const called = `types.${name}.${by}`
    return {
      name: called,
      inOurNames: true,
      request: (given) => ({
        query: `*[_type == "${name}" && ${where}] | order(_id asc)[0]${projection}`,
        params: checkedParams(called, params, given),
      }),
      tags: (given) => [tag.own(name, keyOf(checkedParams(called, params, given)))],
      read: (answer, _, {onInvalid}) => {
        const checked = decode(entry, answer, {query: called, separable: [], onInvalid})
        return checked === null ? null : toDocument(checked)
      },
    }
  }

  const {by, direction = 'asc'} = type.order ?? {by: undefined}
  const place = by === undefined ? '""' : `coalesce(${by}, "")`
  const beyond = direction === 'asc' ? '>' : '<'
  const AFTER = `($place == null || ${place} ${beyond} $place || (${place} == $place && _id > $id))`
  const facets = facetsOf(type.fields)
  const conditionOf = (facet: string) =>
    type.fields.flatMap((field) => (field.name === facet ? (filterOf(field)?.groq(`$own_${facet}`) ?? []) : []))

  return {
    byId: one('byId', '_id == $id', asked.id, ({id}) => id),
    slugs: slugList(
      `types.${name}.slugs`,
      `*[_type == "${name}" && _id > $after][defined(slug.current)] | order(_id asc)[0...$limit]{_id, "slug": slug.current}`,
      tag.own(name),
    ),
    bySlug: one('bySlug', 'slug.current == $slug', asked.slug, ({slug}) => slug),
    list: {
      name: `types.${name}.list`,
      inOurNames: true,
      request: (params) => {
        checkFacets(`types.${name}.list`, facets, params)
        const [at = null, id = null] = readCursor(params.after, listOf(facets, params), 2)
        const given = Object.keys(facets).filter((facet) => params[facet] !== undefined)
        const where = [`_type == "${name}"`, ...given.flatMap(conditionOf), AFTER].join(' && ')
        return {
          query: `*[${where}] | order(${place} ${direction}, _id asc)[0...$limit]{_id, _type, "place": ${place}, ${groq}}`,
          params: {
            ...Object.fromEntries(given.map((facet) => [`own_${facet}`, params[facet]])),
            place: at,
            id,
            limit: limitOf(params) + 1,
          },
        }
      },
      tags: (params) => {
        checkFacets(`types.${name}.list`, facets, params)
        return [tag.own(name)]
      },
      read: (answer, params, {onInvalid}) => {
        const limit = limitOf(params)
        const page: unknown = Array.isArray(answer) ? answer.slice(0, limit) : answer
        const rows = decode(array(row), page, {query: `types.${name}.list`, separable: [[]], onInvalid})
        const last: {place?: unknown; _id?: unknown} =
          Array.isArray(answer) && answer.length > limit ? Object(answer[limit - 1]) : {}
        const isPlace = typeof last.place === 'string' && typeof last._id === 'string'
        return {
          items: rows.map(toDocument),
          next: isPlace ? writeCursor(listOf(facets, params), [String(last.place), String(last._id)]) : null,
        }
      },
    },
  }
}
