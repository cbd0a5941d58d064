import {toArticle, toClaim, toClaimCards} from '../../client/results/derived.ts'
import {type Library, libraryOf, neighbourhoodOf, relevantIn} from '../../references/neighbourhood.ts'
import {wordingStyleValues} from '../../vocabulary.ts'
import {anonymousClaims} from './anonymous.ts'
import type {Region} from './region.ts'

type Rows = Omit<Region, 'root' | 'carried'>
type Work = Region['reports'][number] | Region['articles'][number]

/** What every page of a region shows, one page at a time. @internal */
export type Pages = {
  /** `null` where there is no such claim. */
  readonly claim: (id: string) => string | null
  readonly card: (id: string) => string | null
  readonly article: (root: Region['root']['articles'][number]) => string
  readonly isAnonymous: (claim: string) => boolean
}

/**
 * Reads a region as a newsroom reads the answer to each page's own question, with the same code, out of what that question would
 * bring.
 *
 * @internal
 */
export function pagesOf(region: Region): Pages {
  const library = libraryIn(region)
  const anonymous = anonymousClaims([...region.reports, ...region.articles])
  const inEveryStyle = (show: (style: (typeof wordingStyleValues)[number]) => unknown) =>
    JSON.stringify(wordingStyleValues.map(show))
  const of = (id: string) => rowsAround(id, region, library)
  const isThere = (id: string) => library.byId.get(id)?._type === 'claim'
  return {
    isAnonymous: (claim) => anonymous.has(claim),
    claim(id) {
      if (!isThere(id)) return null
      const answer = {root: {_id: id, topics: [], articles: []}, ...of(id)}
      return inEveryStyle((style) => toClaim(answer, {wording: {style}}))
    },
    card(id) {
      if (!isThere(id)) return null
      const answer = {root: {items: [{_id: id, topics: []}], more: false}, ...of(id)}
      return inEveryStyle((style) => toClaimCards(answer, {style}))
    },
    article(root) {
      const answer = {root, ...of(root._id)}
      return inEveryStyle((style) => toArticle(answer, {wording: {style}}))
    },
  }
}

function libraryIn({root, claims, rivals, reports, articles, cited, people, organizations, carried}: Region): Library {
  const carries = (work: Work) => ({...work, centralClaims: (carried.get(work._id) ?? []).map((_ref) => ({_ref}))})
  return libraryOf([
    ...cited.filter(isKnown).map(({_id, _type}) => ({_id, _type})),
    ...root.articles.filter(({_id}) => !articles.some((row) => row._id === _id)),
    ...rivals,
    ...claims,
    ...reports.map(carries),
    ...articles.map(carries),
    ...people,
    ...organizations,
  ])
}

function rowsAround(id: string, region: Region, library: Library): Rows {
  const around = neighbourhoodOf([id], library)
  const ids = new Set(Object.values(around).flat())
  const within = <Row extends {readonly _id: string}>(rows: readonly Row[]) =>
    byId(rows.filter(({_id}) => ids.has(_id)))
  const rivals = new Set(around.rivals)
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
