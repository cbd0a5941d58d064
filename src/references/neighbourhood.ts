import {targetsOf, targetsOfAll} from './follow.ts'
import {besideAttributions} from './groq.ts'
import {publishedId} from './ids.ts'
import {deepest, rowsFor} from './table.ts'

type Stored = Readonly<Record<string, unknown>> & {readonly _id: string; readonly _type: string}

/** What is read around a work or a claim, by how it is read; ids, in alphabetical order. @internal */
export type Neighbourhood = {
  /** The claims at hand with all their wordings. */
  readonly claims: readonly string[]
  /** The claims at hand and what they are versions of, there or not. */
  readonly base: readonly string[]
  /** Accounts of which no more than one can be right together with those. */
  readonly rivals: readonly string[]
  /** Every work that carries one of the claims. */
  readonly works: readonly string[]
  /** Works that are pointed at, beside those. */
  readonly cited: readonly string[]
  /** Reports that an article is made from, beside those works: who printed them is read. */
  readonly bases: readonly string[]
  readonly people: readonly string[]
  readonly organizations: readonly string[]
}

const carries = rowsFor('claim')
const family = rowsFor('family')
const rivals = rowsFor('rival')
const works = rowsFor('work', 'basis')
const bases = rowsFor('basis')
const parties = rowsFor('party')
const printers = besideAttributions(parties).filter(({of}) => of.every((type) => type === 'report'))
const homes = rowsFor('home')

/**
 * Documents sorted out so that neighbourhoods can be read off them, by published id.
 *
 * @internal
 */
export type Library = {
  readonly byId: ReadonlyMap<string, Stored>
  /** Who points at it, by what for. */
  readonly back: Readonly<Record<'claim' | 'family' | 'rival', ReadonlyMap<string, readonly string[]>>>
}

/** @param documents - one an id: the one that counts @internal */
export function libraryOf(documents: Iterable<Stored>): Library {
  const byId = new Map<string, Stored>()
  const back = {
    claim: new Map<string, string[]>(),
    family: new Map<string, string[]>(),
    rival: new Map<string, string[]>(),
  }
  for (const document of documents) {
    const id = publishedId(document._id)
    byId.set(id, document)
    for (const role of ['claim', 'family', 'rival'] as const) {
      const rows = rowsFor(role).filter(({of}) => of.some((type) => type === document._type))
      for (const target of targetsOfAll(document, rows)) {
        const pointing = back[role].get(target)
        if (pointing) pointing.push(id)
        else back[role].set(target, [id])
      }
    }
  }
  return {byId, back}
}

/**
 * What has to be read to tell what a work or some claims rest on.
 *
 * ```ts
 * neighbourhoodOf(['ours'], libraryOf(documents))
 * // {claims: ['veto', 'veto-garbled'], works: ['ours', 'reuters-report'], people: ['trump'], organizations: ['reuters', 'us'], …}
 * ```
 *
 * Claims → their families → every work that carries any of them, at every depth of relaying, because a relay carries the same
 * family → whom and what those point at → what those belong to.
 *
 * @param start - ids of works and claims
 * @internal
 */
export function neighbourhoodOf(start: Iterable<string>, library: Library): Neighbourhood {
  const {byId, back} = library
  const roots = [...start].flatMap((id) => byId.get(id) ?? [])
  const isOf = (id: string, ...types: string[]) => types.includes(byId.get(id)?._type ?? '')
  const at = (id: string, rows: readonly {readonly at: string}[]) =>
    rows.flatMap((row) => targetsOf(byId.get(id), row.at))

  const ownClaims = roots.flatMap((root) =>
    root._type === 'claim' ? publishedId(root._id) : targetsOfAll(root, carries),
  )
  const base = new Set([...ownClaims, ...ownClaims.flatMap((id) => (isOf(id, 'claim') ? at(id, family) : []))])
  const claims = new Set(
    [...base, ...[...base].flatMap((id) => back.family.get(id) ?? [])].filter((id) => isOf(id, 'claim')),
  )
  const carried = new Set([...base, ...claims])
  const rivalling = [...claims].flatMap((id) => [...at(id, rivals), ...(back.rival.get(id) ?? [])])

  const rootWorks = roots.filter(({_type}) => _type !== 'claim').map(({_id}) => publishedId(_id))
  const carriers = [...claims].flatMap((id) => back.claim.get(id) ?? [])
  const read = new Set([...rootWorks, ...carriers].filter((id) => isOf(id, 'report', 'article')))
  const isWhole = new Set(rootWorks)
  const pointed = (rows: typeof works) => [
    ...[...read].flatMap((id) => targetsFrom(byId.get(id), rows, isWhole.has(id) ? undefined : carried)),
    ...[...claims].flatMap((id) => at(id, rows)),
  ]
  const cited = new Set(pointed(works).filter((id) => isOf(id, 'report', 'article')))

  const madeFrom = new Set(
    [...read].flatMap((id) => (isOf(id, 'article') ? at(id, bases) : [])).filter((id) => isOf(id, 'report')),
  )
  const printed = [...madeFrom].flatMap((id) => at(id, printers))
  const actors = new Set([...pointed(parties), ...printed].filter((id) => isOf(id, 'person', 'organization')))
  const above = (ids: readonly string[]) => ids.flatMap((id) => at(id, homes)).filter((id) => isOf(id, 'organization'))
  // A person belongs to one of as many organizations as may stand one above the other.
  let level = [...actors, ...above([...actors].filter((id) => isOf(id, 'person')))]
  for (let depth = 1; depth < deepest.home && level.length > 0; depth += 1) {
    for (const id of level) actors.add(id)
    level = above(level.filter((id) => isOf(id, 'organization')))
  }
  for (const id of level) actors.add(id)
  const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()
  return {
    claims: sorted(claims),
    base: sorted(base),
    rivals: sorted(rivalling.filter((id) => isOf(id, 'claim') && !claims.has(id))),
    works: sorted(read),
    cited: sorted([...cited].filter((id) => !read.has(id))),
    bases: sorted([...madeFrom].filter((id) => !read.has(id))),
    people: sorted([...actors].filter((id) => isOf(id, 'person'))),
    organizations: sorted([...actors].filter((id) => isOf(id, 'organization'))),
  }
}

/**
 * What a work points at: of its attributions, where some claims are given, only by those that are about one, and those that
 * `partOf` ties to them.
 */
function targetsFrom(
  work: Stored | undefined,
  rows: readonly {readonly at: string}[],
  carried: ReadonlySet<string> | undefined,
): string[] {
  if (work === undefined) return []
  const document = carried === undefined ? work : {...work, attributions: relevantIn(work, carried)}
  return rows.flatMap(({at}) => targetsOf(document, at))
}

/** The attributions of a work that a reading about some claims takes. @internal */
export function relevantIn(work: Stored, carried: ReadonlySet<string>): readonly unknown[] {
  const listed: readonly unknown[] = Array.isArray(work.attributions) ? work.attributions : []
  const tied = new Set(listed.map((attribution) => Object(attribution).partOf))
  return listed.filter((attribution) => {
    const {_key, partOf} = Object(attribution)
    const [claim] = targetsOf(attribution, 'claim')
    return (claim !== undefined && carried.has(claim)) || partOf != null || (_key !== undefined && tied.has(_key))
  })
}
