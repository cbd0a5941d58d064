import {targetsOfAll} from './follow.ts'
import {idsIn} from './groq.ts'
import {publishedId} from './ids.ts'
import {isObject} from './isObject.ts'
import {deepest, rowsFor} from './table.ts'

/** A document of which nothing is known yet: a draft may lack any field. */
type Stored = Readonly<Record<string, unknown>>

/** Asks a dataset; `undefined` where it gives no answer. @internal */
export type Ask = (query: string, params: Record<string, unknown>) => Promise<unknown>

const carries = rowsFor('claim')
const family = rowsFor('family')
const rivals = rowsFor('rival')
const works = rowsFor('work', 'basis')
const parties = rowsFor('party')
/** What is only named: whoever has written the one that is judged, and who publishes here. */
const named = [...rowsFor('shown', 'home')].filter(({to}) => to.some((type) => type === 'organization'))

const isWork = '_type in ["report", "article"]'

/** Of a body only what it marks is taken, since only the work that is judged is read. */
const WORK = `{
  _id, _type, _updatedAt, headline, title, slug, kind, language, origin, basedOn, outlet, url, publishedAt,
  attributions, notices, centralClaims, "body": body[]{_key, _type, markDefs[]{_key, _type, claims}}
}`

const isVersion = family.map(({at}) => `${at}._ref in ^.base`).join(' || ')

/**
 * Some claims, their originals and versions, and every work that says anything about one of those: whatever a work repeats,
 * however many relays away, says the same claim or a version of it.
 */
const claimsAndWorks = `{
  "base": $claims + *[_type == "claim" && _id in $claims]{"of": ${idsIn(family)}}.of[]
}{
  "family": *[_type == "claim" && (_id in ^.base || ${isVersion})]._id
}{
  "claims": *[_type == "claim" && _id in ^.family],
  "rivals": *[_type == "claim" && !(_id in ^.family) && references(^.family)],
  "works": *[${isWork} && (_id in $works || references(^.family))]${WORK}
}`

/** Each with whatever it is a member of, to the top. */
function withHomes(first: string): string {
  const [home] = rowsFor('home')
  const steps = Array.from({length: deepest.home + 1}, (_, at) => first + `${home?.at}->`.repeat(at) || '@')
  return `{"chain": [${steps.join(', ')}]}.chain[defined(@)]`
}

const printed = parties.filter(({of, at}) => of.every((type) => type === 'report') && !at.includes('[]'))

/** Whom and which works those speak of. */
const partiesAndCited = `{
  "rivals": *[_type == "claim" && _id in $rivals],
  "cited": *[${isWork} && _id in $works]${WORK},
  "actors": *[_type in ["person", "organization"] && _id in $actors]${withHomes('')}
    + ${printed.map(({at}) => `*[_type == "report" && _id in $works]${withHomes(`${at}->`)}`).join(' + ')}
}`

/**
 * What has to be read to judge some works: what a page of each reads (`neighbourhoodOf`), in two questions: claims and works, then
 * the people and organizations those speak of, and the works they cite.
 *
 * ```ts
 * await documentsAround([article], ask) // [claim, report, person, organization, …], or undefined without an answer
 * ```
 * @param starting - the works that are judged, and what else has to be known with its people and organizations, such as
 *   the policy and its publisher
 * @internal
 */
export async function documentsAround(starting: readonly Stored[], ask: Ask): Promise<Stored[] | undefined> {
  const claimIds = starting.flatMap((one) => (one._type === 'claim' ? idOf(one) : targetsOfAll(one, carries)))
  const answer = await ask(claimsAndWorks, {
    claims: [...new Set(claimIds)],
    works: [...new Set(starting.flatMap((one) => targetsOfAll(one, works)))],
  })
  if (!isObject(answer)) return undefined
  const claims = itemsOf(answer.claims)
  const near = [...claims, ...itemsOf(answer.rivals).filter(isRivalOf(claims)), ...itemsOf(answer.works)]
  const all = [...starting, ...near]
  const nearIds = new Set(near.flatMap(idOf))
  const further = await ask(partiesAndCited, {
    rivals: beyond(
      nearIds,
      claims.flatMap((claim) => targetsOfAll(claim, rivals)),
    ),
    works: beyond(
      nearIds,
      all.flatMap((one) => targetsOfAll(one, works)),
    ),
    actors: beyond(nearIds, [
      ...all.flatMap((one) => targetsOfAll(one, parties)),
      ...starting.flatMap((one) => targetsOfAll(one, named)),
    ]),
  })
  if (!isObject(further)) return undefined
  return once([...near, ...itemsOf(further.rivals), ...itemsOf(further.cited), ...itemsOf(further.actors)])
}

function isRivalOf(claims: readonly Stored[]) {
  const ids = new Set(claims.flatMap(idOf))
  return (other: Stored) => targetsOfAll(other, rivals).some((id) => ids.has(id))
}

function beyond(nearIds: ReadonlySet<string>, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => !nearIds.has(id))
}

function idOf({_id}: Stored): string[] {
  return typeof _id === 'string' ? [publishedId(_id)] : []
}

function itemsOf(value: unknown): Stored[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** Each once: those at the top of a house come with everybody in it. */
function once(documents: readonly Stored[]): Stored[] {
  return [...new Map(documents.map((document) => [document._id, document])).values()]
}
