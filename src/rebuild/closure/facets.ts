import * as z from 'zod/mini'
import {object} from '../../queries/shapes/object.ts'
import {deepest} from '../../references/table.ts'
import type {ContentChange} from '../change.ts'
import type {Asking} from './ask.ts'

const topicsQuery = `*[_type == "topic"]{_id, "slug": slug.current, "broader": broader._ref}`
const optional = z.nullable(z.string())
const topics = z.array(object({_id: z.string(), slug: optional, broader: optional}))

type Topic = {readonly slug: string | null; readonly broader: string | null}

/** The topics of a newsroom, and whose lists each is in. @internal */
export type Facets = {
  /** The slugs of topics and of all that is broader. */
  readonly of: (topics: Iterable<string>) => string[]
  readonly slugOf: (topic: string) => string | null
  /** The slugs under which something is listed after a topic changed, and was not before, or the other way round. */
  readonly movedBy: (change: ContentChange) => string[]
  /** The topics that stand below one, as far down as a page tells what is above. */
  readonly below: (topic: string) => {readonly id: string; readonly slug: string | null}[]
}

/** Lists take in what stands at most so many levels below. */
const LEVELS = deepest.above - 1

/** @internal */
export async function facetsOf(ask: Asking['request']): Promise<Facets> {
  const rows = z.parse(topics, await ask('affectedTags', topicsQuery, {}))
  const now = new Map<string, Topic>(rows.map(({_id, ...topic}) => [_id, topic]))
  return {
    of: (ids) => [...new Set([...ids].flatMap((id) => slugsFrom(id, now, LEVELS)))],
    slugOf: (topic) => now.get(topic)?.slug ?? null,
    movedBy: (change) => moved(change, now),
    below: (topic) => rows.filter(({_id}) => isBelow(_id, topic, now)).map(({_id: id, slug}) => ({id, slug})),
  }
}

function slugsFrom(topic: string, topics: ReadonlyMap<string, Topic>, levels: number): string[] {
  const slugs: string[] = []
  let at: string | null = topic
  for (let level = 0; level <= levels && at !== null; level += 1) {
    const found: Topic | undefined = topics.get(at)
    if (found?.slug != null) slugs.push(found.slug)
    at = found?.broader ?? null
  }
  return slugs
}

/** In a circle a topic stands below itself, which changes nothing about it. */
function isBelow(topic: string, above: string, topics: ReadonlyMap<string, Topic>): boolean {
  let at: string | null | undefined = topic
  for (let level = 0; level < deepest.above && at; level += 1) {
    at = topics.get(at)?.broader
    if (at === above) return topic !== above
  }
  return false
}

/**
 * A topic that moves, or is called otherwise, takes along what is listed under it: lists of what is broader lose it, others gain it.
 * What was above it is what the delivery says, with what is above that now; and it is asked level by level, because what stands
 * deeper below reaches less far up.
 */
function moved({id, type, before, after}: ContentChange, topics: ReadonlyMap<string, Topic>): string[] {
  if (type !== 'topic') return []
  const sides = [before, after].map((keys) => {
    const topic = keys && {slug: keys.slug, broader: keys.broader}
    const side = new Map(topics)
    if (topic) side.set(id, topic)
    else side.delete(id)
    return side
  })
  const [was = topics, is = topics] = sides
  const slugs = new Set<string>()
  for (let levels = 0; levels <= LEVELS; levels += 1) {
    const [from, to] = [slugsFrom(id, was, levels), slugsFrom(id, is, levels)]
    for (const slug of from) if (!to.includes(slug)) slugs.add(slug)
    for (const slug of to) if (!from.includes(slug)) slugs.add(slug)
  }
  return [...slugs]
}
