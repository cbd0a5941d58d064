import {deepest} from '../../references/table.ts'
import type {ContentChange} from '../change.ts'
import type {Asking} from './ask.ts'
import type {Links} from './links.ts'
import {type Trail, trailFrom} from './trail.ts'

/** The claims and articles whose reading takes in a document, or took it in before it changed. @internal */
export type Reach = {
  readonly claims: ReadonlyMap<string, Links | undefined>
  readonly articles: ReadonlyMap<string, Links>
  /** The reports that the changed organization printed. */
  readonly printed: ReadonlySet<string>
  readonly trail: Trail
}

/**
 * What is read around a claim or an article (`neighbourhoodOf`), the other way round: every claim and every article in whose
 * neighbourhood a document stands, or stood.
 *
 * ```ts
 * await reachOf(change, asking) // the White House was renamed
 * // {claims: Map {'veto' => …, 'veto-garbled' => …}, articles: Map {'ours' => …}, …}
 * ```
 *
 * Whoever belongs to it → the works that name them, and the works that repeat or cite those → the claims said there → their
 * families → the articles that carry any of these. Each document is looked at once for each of these steps, so the cost is that
 * of what is reached.
 *
 * @internal
 */
export async function reachOf(change: ContentChange, asking: Asking): Promise<Reach> {
  const trail = trailFrom(change.id)
  const touched = await touchedBy(change, asking, trail)
  const claims = await familiesOf(touched.claims, asking, trail)
  const articles = new Map(touched.articles)
  for await (const rows of asking.back(claims.keys(), ['article'])) {
    for (const row of rows) {
      const carried = row.claims.find((claim) => claims.has(claim))
      if (carried === undefined || articles.has(row._id)) continue
      articles.set(row._id, row)
      trail.add(row._id, carried)
    }
  }
  return {claims, articles, printed: touched.printed, trail}
}

type Touched = {
  readonly claims: Set<string>
  readonly articles: Map<string, Links>
  readonly printed: Set<string>
}

/** The claims that something is said of, or said otherwise, and what is made from a work and tells so. */
async function touchedBy(change: ContentChange, asking: Asking, trail: Trail): Promise<Touched> {
  const touched: Touched = {claims: new Set(), articles: new Map(), printed: new Set()}
  const claim = (id: string, because: string) => {
    touched.claims.add(id)
    trail.add(id, because)
  }
  const {id, type} = change
  if (type === 'claim') {
    claim(id, id)
    for (const keys of [change.before, change.after]) {
      for (const other of [keys?.variantOf, ...(keys?.rivals ?? [])]) if (other) claim(other, id)
    }
    for await (const rows of asking.back([id], ['claim'])) {
      for (const row of rows) if (row.rivals.includes(id)) claim(row._id, id)
    }
  }

  const works = new Set<string>()
  if (type === 'article' || type === 'report') {
    works.add(id)
    for (const keys of [change.before, change.after]) for (const carried of keys?.claims ?? []) claim(carried, id)
  }

  if (type === 'person' || type === 'organization') {
    const parties = await membersOf(id, asking, trail)
    for await (const rows of asking.back(parties, ['article', 'report', 'claim'])) {
      for (const row of rows) {
        const named = row.points.find((one) => parties.has(one))
        if (named !== undefined && row._type === 'claim') claim(row._id, named)
        if (named !== undefined && row._type === 'report') {
          works.add(row._id)
          if (row.points.includes(id)) touched.printed.add(row._id)
          trail.add(row._id, named)
          for (const carried of row.claims) claim(carried, row._id)
        }
        saidThrough(row, parties, claim, trail)
      }
    }
  }

  for await (const rows of asking.back(works, ['article', 'report', 'claim'])) {
    for (const row of rows) {
      const work = row.points.find((one) => works.has(one))
      if (work !== undefined && row._type === 'claim') claim(row._id, work)
      if (work !== undefined && row._type === 'article') {
        touched.articles.set(row._id, row)
        trail.add(row._id, work)
      }
      // Who printed what an article is made from is who says all that it says.
      if (row.bases.some((one) => works.has(one))) for (const carried of row.claims) claim(carried, row._id)
      saidThrough(row, works, claim, trail)
    }
  }
  return touched
}

/**
 * The claims of those attributions of a work that point at one of these. One that `partOf` ties to others is read wherever its
 * work is.
 */
function saidThrough(
  {_id, claims, attributions}: Links,
  ids: ReadonlySet<string>,
  claim: (id: string, because: string) => void,
  trail: Trail,
): void {
  for (const {claim: said, isTied, points} of attributions) {
    const named = points.find((one) => ids.has(one))
    if (named === undefined || said === null) continue
    trail.add(_id, named)
    for (const one of isTied === true ? claims : [said]) claim(one, _id)
  }
}

/** A person or an organization, and everybody who belongs to it, as deep as a reading follows the way up. */
async function membersOf(id: string, asking: Asking, trail: Trail): Promise<Set<string>> {
  const members = new Set([id])
  let level = [id]
  for (let depth = 0; depth < deepest.home; depth += 1) {
    const next: string[] = []
    for await (const rows of asking.back(level, ['person', 'organization'])) {
      for (const row of rows) {
        const home = row.home.find((one) => members.has(one))
        if (home === undefined || members.has(row._id)) continue
        members.add(row._id)
        trail.add(row._id, home)
        next.push(row._id)
      }
    }
    level = next
  }
  return members
}

/** Claims with all in whose families they stand: what each is a version of, the versions of either, and rivals of all these. */
async function familiesOf(
  touched: ReadonlySet<string>,
  asking: Asking,
  trail: Trail,
): Promise<Map<string, Links | undefined>> {
  const claims = new Map<string, Links | undefined>([...touched].map((id) => [id, undefined]))
  const bases = new Set(touched)
  for await (const rows of asking.forward(touched)) {
    for (const row of rows) {
      claims.set(row._id, row)
      for (const original of row.family) {
        bases.add(original)
        if (!claims.has(original)) claims.set(original, undefined)
        trail.add(original, row._id)
      }
    }
  }
  for await (const rows of asking.back(bases, ['claim'])) {
    for (const row of rows) {
      const original = row.family.find((one) => bases.has(one))
      if (original === undefined) continue
      claims.set(row._id, row)
      trail.add(row._id, original)
    }
  }
  const unread = [...claims].flatMap(([id, row]) => (row === undefined ? id : []))
  for await (const rows of asking.forward(unread)) for (const row of rows) claims.set(row._id, row)
  return claims
}
