import type * as z from 'zod/mini'
import {checked} from '../../client/checked.ts'
import {articleRoot, ROOT} from '../../queries/article.ts'
import {array} from '../../queries/shapes/list.ts'
import {object} from '../../queries/shapes/object.ts'
import {SOURCING_STEPS, sourcingSlice} from '../../queries/sourcingSlice.ts'
import {targetsOfAll} from '../../references/follow.ts'
import {rowsFor} from '../../references/table.ts'
import type {ContentChange} from '../change.ts'
import type {Asking} from './ask.ts'
import type {Links} from './links.ts'
import type {Reach} from './reach.ts'

/*
 * The same reading as that of an article's and a claim's own page, for many of them at once.
 */
const regionQuery = `{
  "root": {"articles": *[_type == "article" && _id in $articles && defined(publishedAt)]{${ROOT}}, "basisIds": $bases, "goneIds": $gone},
  "claimIds": $claims, "actorIds": $actors, "workIds": $works
}${SOURCING_STEPS}`

const region = object({root: object({articles: array(articleRoot)}), ...sourcingSlice})

/** Everything that is read for some claims and articles, and which claims each work carries. @internal */
export type Region = z.output<typeof region> & {readonly carried: ReadonlyMap<string, readonly string[]>}

/** @returns `undefined` where a document is not what a reading takes: then nothing can be told from it @internal */
export async function regionOf(
  {claims, articles}: Pick<Reach, 'claims' | 'articles'>,
  changes: readonly ContentChange[],
  asking: Asking,
): Promise<Region | undefined> {
  const based = [...articles.values()].flatMap(({points}) => points)
  const params = {
    // The page of a changed article is told without further ado.
    articles: [...articles.keys()].filter((id) => changes.every((change) => change.id !== id)),
    claims: [...new Set([...claims.keys(), ...[...articles.values()].flatMap(carriedBy)])],
    actors: changes.flatMap(({was}) => targetsOfAll(was, rowsFor('party', 'home'))),
    // A work that carries a claim which is there no more was read while it was.
    gone: changes.flatMap(({id, type, operation}) => (type === 'claim' && operation === 'delete' ? id : [])),
    bases: changes.flatMap(({was}) => targetsOfAll(was, rowsFor('basis'))),
    works: [...new Set([...based, ...changes.flatMap(({was}) => targetsOfAll(was, rowsFor('work', 'basis')))])],
  }
  const {value, issues} = checked(region, await asking.request('affectedTags', regionQuery, params))
  if (issues.length > 0) return undefined
  const carried = new Map<string, readonly string[]>()
  const works = [...value.reports, ...value.articles].map(({_id}) => _id)
  for await (const rows of asking.forward(works)) for (const row of rows) carried.set(row._id, row.claims)
  return {...value, carried}
}

function carriedBy({claims}: Links): readonly string[] {
  return claims
}
