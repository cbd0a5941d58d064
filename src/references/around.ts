import {targetsOf} from './follow.ts'
import {isObject} from './isObject.ts'

/** A document of which nothing is known yet: a draft may lack any field. */
type Stored = Readonly<Record<string, unknown>>

/** Asks a dataset; `undefined` where it gives no answer. @internal */
export type Ask = (query: string, params: Record<string, unknown>) => Promise<unknown>

/**
 * The claims some works make, their originals and versions, and every work that says anything about one of those:
 * whatever a work repeats, however many relays away, says the same claim or a version of it. Of a body
 * only what it marks is taken, since only the work that is judged is read.
 */
const claimsAndWorks = `{
  "base": $ids + array::compact(*[_type == "claim" && _id in $ids].variantOf._ref)
}{
  "family": *[_type == "claim" && (_id in ^.base || variantOf._ref in ^.base)]._id
}{
  "claims": *[_type == "claim" && _id in ^.family],
  "works": *[_type in ["report", "article"] && (_id in $ids || references(^.family))]{
    _id, _type, _updatedAt, headline, title, slug, kind, language, origin, basedOn, outlet, url, publishedAt,
    attributions, notices, centralClaims, "body": body[]{_key, _type, markDefs[]{_key, _type, claims}}
  }
}`

/** People and organizations with whatever they are members of: organizations stand at most four deep. */
const parties = `*[_type in ["person", "organization"] && _id in $ids]{
  "chain": [
    @,
    memberOf->,
    memberOf->memberOf->,
    memberOf->memberOf->memberOf->,
    memberOf->memberOf->memberOf->memberOf->
  ]
}.chain[defined(@)]`

/**
 * The documents by which the house rules judge some works, in two questions: claims and works, then the people and
 * organizations those speak of.
 *
 * ```ts
 * await documentsAround([article], ask) // [claim, report, person, organization, …], or undefined without an answer
 * ```
 * @param starting - the works that are judged, and what else has to be known with its people and organizations, such as
 *   the policy and its publisher
 * @internal
 */
export async function documentsAround(starting: readonly Stored[], ask: Ask): Promise<Stored[] | undefined> {
  const answer = await ask(claimsAndWorks, {ids: [...new Set(starting.flatMap(idsIn))]})
  if (!isObject(answer)) return undefined
  const found = [...itemsOf(answer.claims), ...heard(starting, itemsOf(answer.works))]
  const known = new Set(found.map(({_id}) => _id))
  const ids = [...new Set([...starting, ...found].flatMap(idsIn))].filter((id) => !known.has(id))
  const people = await ask(parties, {ids})
  return Array.isArray(people) ? [...found, ...byId(itemsOf(people))] : undefined
}

/**
 * Without the articles that make the same claim and have nothing to say to the one that is judged: those it does not
 * repeat, and that tell of no denial. A claim of a running story stands in hundreds of them.
 */
function heard(starting: readonly Stored[], works: readonly Stored[]): Stored[] {
  const byId = new Map(works.map((work) => [work._id, work]))
  const reached = new Set(starting)
  // A set grows while it is walked: each work is visited once.
  for (const work of reached) {
    for (const id of [...targetsOf(work, 'attributions[].via[]'), ...targetsOf(work, 'basedOn')]) {
      const next = byId.get(id)
      if (next !== undefined) reached.add(next)
    }
  }
  const denies = ({attributions}: Stored) =>
    itemsOf(attributions).some(
      ({stance, obtained}) => (stance === 'denies' || stance === 'partlyDenies') && obtained !== 'relay',
    )
  return works.filter((work) => work._type === 'report' || reached.has(work) || denies(work))
}

/** Every id a document refers to. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isObject(value)) return []
  const {_ref} = value
  return typeof _ref === 'string' && _ref !== '' ? [_ref] : Object.values(value).flatMap(idsIn)
}

function itemsOf(value: unknown): Stored[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** Each once: those at the top of a house come with everybody in it. */
function byId(documents: readonly Stored[]): Stored[] {
  return [...new Map(documents.map((document) => [document._id, document])).values()]
}
