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
  /** Of those, the ones in which something with these topics came or went. */
  readonly movedFor: (change: ContentChange, topics: readonly string[]) => string[]
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
    movedFor(change, topics) {
      const slugs = bothSides(change, now).map((side) => [...topics].flatMap((id) => slugsFrom(id, side, LEVELS)))
      return differing(...slugs)
    },
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
function moved(change: ContentChange, topics: ReadonlyMap<string, Topic>): string[] {
  if (change.type !== 'topic') return []
  const sides = bothSides(change, topics)
  const slugs = new Set<string>()
  for (let levels = 0; levels <= LEVELS; levels += 1) {
    for (const slug of differing(...sides.map((side) => slugsFrom(change.id, side, levels)))) slugs.add(slug)
  }
  return [...slugs]
}

/** The topics before and after one of them changed. */
function bothSides({id, before, after}: ContentChange, topics: ReadonlyMap<string, Topic>) {
  return [before, after].map((keys) => {
    const side = new Map(topics)
    if (keys) side.set(id, {slug: keys.slug, broader: keys.broader})
    else side.delete(id)
    return side
  })
}

/** What stands on one side alone. */
function differing(was: readonly string[] = [], is: readonly string[] = []): string[] {
  return [...was.filter((slug) => !is.includes(slug)), ...is.filter((slug) => !was.includes(slug))]
}
