import * as z from 'zod/mini'
import {request} from '../client/request.ts'
import {publishedOnly, type SanityClientLike} from '../client/sanityClient.ts'
import {asShown} from './asShown.ts'
import type {ContentChange} from './change.ts'

/** The lake's own clock: that of the site may be off. */
const seenQuery = `{"now": now(), "stored": *[_id == $id][0]{_rev, _createdAt, _updatedAt}}`
const FIRST_WAIT = 40
const LONGEST_WAIT = 640

/** Longer than an index is behind: whatever is there that long after a change, or is not there, has come about since. */
const LONGEST_LAG = 60_000

const seen = z.object({
  now: z.string(),
  stored: z.nullable(z.object({_rev: z.string(), _createdAt: z.string(), _updatedAt: z.string()})),
})

type Seen = z.infer<typeof seen>

/**
 * Waits until queries see a change: a webhook can arrive before the index it queries has it
 * (https://github.com/sanity-io/sanity/issues/4657), and a page rendered too early would be kept, stale, for good.
 *
 * @returns whether it was seen before the deadline
 * @internal
 */
export async function isVisible(
  change: ContentChange,
  {client, deadline}: {client: SanityClientLike; deadline: number},
): Promise<boolean> {
  const published = publishedOnly(client, {useCdn: false})
  const end = performance.now() + deadline
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    const answer = await request(published, 'barrier', seenQuery, {id: change.id})
    const found = z.parse(seen, answer)
    if (reflects(found, await asShown(change, found.stored?._rev))) return true
    if (performance.now() + wait > end) return false
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

/**
 * What is there is the change itself, or has come about since; after a delete: nothing, or something that is not what was deleted.
 *
 * @internal
 */
export function reflects({now, stored}: Seen, {operation, revision, updatedAt}: ContentChange): boolean {
  const isSettled = updatedAt === null || Date.parse(now) - Date.parse(updatedAt) > LONGEST_LAG
  if (stored === null) return operation !== 'create' || isSettled
  const isIt = stored._rev === revision
  if (operation !== 'delete') return isIt || isSettled || !isBefore(stored._updatedAt, updatedAt)
  // What was made anew is no older than what was deleted, and may be as old to the millisecond.
  return !isIt && (isSettled || !isBefore(stored._createdAt, updatedAt) || isBefore(updatedAt, stored._updatedAt))
}

function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other)
}
