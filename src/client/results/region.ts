import type * as z from 'zod/mini'
import type {articleRoot} from '../../queries/article.ts'
import type {sourcingSlice} from '../../queries/sourcingSlice.ts'
import {type Library, libraryOf, neighbourhoodOf, relevantIn} from '../../references/neighbourhood.ts'

type Rows = {readonly [Key in keyof typeof sourcingSlice]: z.output<(typeof sourcingSlice)[Key]>}

/** What is read for many pages at once, and which claims each work carries, by its id. @internal */
export type Region = Rows & {
  readonly root: {readonly articles: readonly z.output<typeof articleRoot>[]}
  readonly carried: ReadonlyMap<string, readonly string[]>
}

type Work = Region['reports'][number] | Region['articles'][number]

/** Everything that is read, sorted out so that what one page would bring can be told. @internal */
export function libraryIn({
  root,
  claims,
  rivals,
  reports,
  articles,
  bases,
  cited,
  people,
  organizations,
  carried,
}: Region): Library {
  const carries = (work: Work) => ({...work, centralClaims: (carried.get(work._id) ?? []).map((_ref) => ({_ref}))})
  return libraryOf([
    ...cited.filter(isKnown).map(({_id, _type}) => ({_id, _type})),
    ...root.articles.filter(({_id}) => !articles.some((row) => row._id === _id)),
    ...bases,
    ...rivals,
    ...claims,
    ...reports.map(carries),
    ...articles.map(carries),
    ...people,
    ...organizations,
  ])
}

/** What the question of one page alone would bring, out of what was read for many. @internal */
export function rowsAround(id: string, region: Region, library: Library): Rows {
  const around = neighbourhoodOf([id], library)
  const ids = new Set(Object.values(around).flat())
  const within = <Row extends {readonly _id: string}>(rows: readonly Row[]) =>
    byId(rows.filter(({_id}) => ids.has(_id)))
  const rivals = new Set(around.rivals)
  const bases = new Set(around.bases)
  const claims = new Set(around.claims)
  const carried = new Set([...around.claims, ...around.base])
  const works = <Row extends Work>(rows: readonly Row[]): Row[] =>
    within(rows).flatMap((row) => {
      if (row._id === id || !around.works.includes(row._id)) return []
      const keys = new Set(relevantIn(row, carried).map((attribution) => Object(attribution)._key))
      return {...row, attributions: row.attributions.filter(({_key}) => keys.has(_key))}
    })
  return {
    claims: byId(region.claims.filter(({_id}) => claims.has(_id))),
    rivals: [
      ...region.rivals,
      ...region.claims.map(({_id, _type, text, competesWith}) => ({_id, _type, text, competesWith})),
    ].filter(({_id}) => rivals.has(_id)),
    reports: works(region.reports),
    articles: works(region.articles),
    bases: byId(region.bases.filter(({_id}) => bases.has(_id))),
    cited: within(region.cited.filter(isKnown)),
    people: within(region.people),
    organizations: within(region.organizations),
  }
}

/** A dataset hands documents over in an order of its own, which a change leaves as it is. */
function byId<Row extends {readonly _id: string}>(rows: Row[]): Row[] {
  return rows.sort((a, b) => (a._id < b._id ? -1 : 1))
}

/** A work of a type that this release does not know has no id here, and shows nowhere. @internal */
export function isKnown<Row extends object>(row: Row): row is Extract<Row, {readonly _id: string}> {
  return '_id' in row
}
