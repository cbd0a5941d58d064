import {decode} from '../client/decode.ts'
import {request} from '../client/request.ts'
import {publishedOnly, type SanityClientLike} from '../client/sanityClient.ts'
import {type Tag, tag} from '../queries/tags.ts'
import {type ContentChange, contentTypes} from './change.ts'
import {type Aspect, backEdges, forwardEdges} from './closure/edges.ts'
import {tagsOf} from './closure/emissions.ts'
import {movedFacets, topicsOf} from './closure/facets.ts'
import {pointing, pointsAt} from './closure/pointers.ts'
import {level, levelQuery, pointsAtNothing, type Row} from './closure/row.ts'
import {type Affected, startOf} from './closure/start.ts'

/** A tag to purge, and the documents that lead to it: the changed one first, the page's own last. @public */
export type AffectedTag = {readonly tag: Tag; readonly because: readonly string[]}

/**
 * Every page that shows something of a changed document, directly or through references, as cache tags.
 *
 * ```ts
 * await affectedTags(change, {client}) // a person was renamed
 * // [{tag: 'type:person', because: ['9eb6…']}, {tag: 'person:9eb6…', because: ['9eb6…']},
 * //  {tag: 'article:harbour-mud', because: ['9eb6…', '94cd…']}, …]
 * ```
 *
 * The closure goes back through references and forward from a work to its claims, from a claim to its family and from a
 * topic to what is broader; one query a level, past the CDN.
 *
 * @throws RequestError when the Content Lake cannot be asked: then nothing may be taken for unaffected
 * @public
 */
export async function affectedTags(
  change: ContentChange,
  {client, signal}: {client: SanityClientLike; signal?: AbortSignal},
): Promise<AffectedTag[]> {
  const published = publishedOnly(client, {useCdn: false})
  const ask = async (ids: string[], forward: string[], topics: string[] = []) => {
    const params = {ids, forward, topics, types: contentTypes}
    const answer = await request(published, 'affectedTags', levelQuery, params, signal)
    return decode(level, answer, {query: 'affectedTags', separable: [['back'], ['forward']], onInvalid: 'throw'})
  }

  const found = new Map<Tag, readonly string[]>([[tag.type(change.type), [change.id]]])
  const seen = new Set<string>()
  const topics = topicsOf(change)
  const isAsked = topics.length > 0 || change.type === 'claim'
  const {forward: itself, facets} = isAsked ? await ask([], [change.id], topics) : {forward: [], facets: []}
  const anonymous = itself.some((row) => row.anonymous)
  for (const facet of await movedFacets(change, async (topics) => (await ask([], [], topics)).facets)) {
    found.set(tag.articlesByTopic(facet), [change.id])
    found.set(tag.claimsByTopic(facet), [change.id])
  }

  let frontier = startOf(change, {facets, anonymous})
  for (let depth = 0; frontier.length > 0; depth += 1) {
    if (depth === DEEPEST) for (const type of contentTypes) addTo(found, tag.type(type), [change.id])
    const shown = frontier.filter(isToBeSeen)
    const fresh = shown.filter((affected) => !seen.has(keyOf(affected)) && seen.add(keyOf(affected)))
    for (const {row, aspect, because} of fresh) for (const one of tagsOf(row, aspect)) addTo(found, one, because)
    frontier = await step(fresh, ask)
  }
  return [...found].map(([one, because]) => ({tag: one, because}))
}

/**
 * How far the closure goes within the depths that validation allows (an organization, four deep). What lies beyond is still
 * followed, since the page of a built-in query carries no `type:` tag; but a site's own query may have been filed as reaching
 * no further, so every type is told as well.
 */
const DEEPEST = 9

/** Ways of changing that are of a page of its own, or of a card. */
const ofItsPage: ReadonlySet<Aspect> = new Set(['entry', 'card', 'marks'])

/** An article without a date has no page and no card; what it says counts, as that of any work. */
function isToBeSeen({row, aspect}: Affected): boolean {
  return row.isShown || !ofItsPage.has(aspect)
}

/** A work is affected in some of its attributions, and may be in others as well. */
function keyOf({row, aspect}: Affected): string {
  return JSON.stringify([row._id, aspect, ...row.stated.map(({claim}) => claim)])
}

/** The first reason is the shortest. */
function addTo(found: Map<Tag, readonly string[]>, one: Tag, because: readonly string[]): void {
  if (!found.has(one)) found.set(one, because)
}

/** The next level: what points at these, and what these point at. */
async function step(
  from: readonly Affected[],
  ask: (ids: string[], forward: string[]) => Promise<{back: Row[]; forward: Row[]}>,
): Promise<Affected[]> {
  const backwards = from.filter(({row, aspect}) =>
    backEdges.some(([of, ways]) => ways.includes(aspect) && of.includes(row._type)),
  )
  const targets = from.flatMap(({row, aspect, because}) =>
    forwardEdges
      .filter(([of, ways]) => ways.includes(aspect) && of.includes(row._type))
      .flatMap(([, , pointer, becomes]) => pointsAt(row, pointer).map((id) => ({id, aspect: becomes, because}))),
  )
  if (backwards.length === 0 && targets.length === 0) return []

  const unique = (ids: string[]) => [...new Set(ids)]
  const {back, forward} = await ask(unique(backwards.map(({row}) => row._id)), unique(targets.map(({id}) => id)))
  const rows = new Map(forward.map((row) => [row._id, row]))
  return [
    ...targets.flatMap(({id, aspect, because}) => reached(rows.get(id) ?? missing(id, aspect), aspect, because)),
    ...backwards.flatMap((source) => back.flatMap((row) => waysBack(source, row))),
  ]
}

/** In which ways a row changes because of what it points at. */
function waysBack({row: {_id, _type}, aspect, because}: Affected, row: Row): Affected[] {
  return backEdges.flatMap(([of, ways, by, pointer, becomes]) =>
    ways.includes(aspect) && of.includes(_type) && by.includes(row._type)
      ? reached(pointing(row, pointer, _id), becomes, because)
      : [],
  )
}

/**
 * A claim that is not there has no page, but articles name it and tell what stands against it, and it holds its other
 * wordings together.
 */
function missing(id: string, aspect: Aspect): Row | undefined {
  return ofClaims.has(aspect) ? {...pointsAtNothing, _id: id, _type: 'claim'} : undefined
}

const ofClaims: ReadonlySet<Aspect> = new Set(['family', 'sourcing', 'status', 'lines', 'relayed', 'camps'])

function reached(row: Row | undefined, aspect: Aspect, because: readonly string[]): Affected[] {
  return row ? [{row, aspect, because: [...because, row._id]}] : []
}
