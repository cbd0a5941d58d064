import type {CustomValidator} from '@sanity/types'
import {ask, publishedIdOf, type Surroundings} from './lake.ts'
import {refOf} from './references.ts'
import {textOf} from './siblings.ts'

/** A type whose documents stand under one another: an organization under its parent, a topic under a broader one. */
type Chain = {
  readonly type: 'organization' | 'topic'
  readonly field: 'memberOf' | 'broader'
  /** How many documents a chain may hold, from the topmost down. */
  readonly limit: number
}

/** The ids above, nearest first; stops at a loop and one past the limit, so that no data can make it run on. */
async function idsAbove(first: string, {type, field, limit}: Chain, context: Surroundings): Promise<string[]> {
  const ids: string[] = []
  let next: string | undefined = first
  while (next !== undefined && !ids.includes(next) && ids.length <= limit) {
    ids.push(next)
    next = textOf(await ask(context, `*[_type == $type && _id == $id][0].${field}._ref`, {type, id: next}, 'drafts'))
  }
  return ids
}

/** How many levels stand below a document. */
async function levelsBelow(id: string, {type, field, limit}: Chain, context: Surroundings): Promise<number> {
  let parents = [id]
  for (let level = 0; level < limit; level += 1) {
    const found = await ask(context, `*[_type == $type && ${field}._ref in $parents]._id`, {type, parents}, 'drafts')
    parents = Array.isArray(found) ? found.flatMap((child) => publishedIdOf(child) ?? []) : []
    if (parents.length === 0) return level
  }
  return limit
}

/**
 * ```ts
 * chainOf({type: 'topic', field: 'broader', limit: 6}) // refuses a topic that is broader than itself, or a seventh level
 * ```
 * The limit keeps the closure of a change finite: what to rebuild is found by walking these references.
 *
 * @internal
 */
export function chainOf(chain: Chain): CustomValidator<unknown> {
  return async (value, context) => {
    const above = refOf(value)
    const own = publishedIdOf(context.document?._id)
    if (above === undefined || own === undefined) return true
    const ids = await idsAbove(above, chain, context)
    if (ids.includes(own)) return `This ${chain.type} would stand above itself. Choose another.`
    const depth = ids.length + 1 + (await levelsBelow(own, chain, context))
    if (depth <= chain.limit) return true
    return `That makes ${chain.type}s more than ${chain.limit} deep. Choose one nearer the top.`
  }
}
