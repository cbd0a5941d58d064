import {request} from '../client/request.ts'
import {publishedOnly, type SanityClientLike} from '../client/sanityClient.ts'
import type {ContentChange} from './change.ts'

const seenQuery = `*[_id == $id][0]{_rev, _updatedAt}`
const FIRST_WAIT = 40
const LONGEST_WAIT = 640

/** Longer than an index is behind: what was created before that and is not there has been deleted since. */
const LONGEST_LAG = 60_000

/**
 * Waits until queries see a change: a webhook can arrive before the index it queries has it
 * (https://github.com/sanity-io/sanity/issues/4657), and a page rendered too early would be kept, stale, for good.
 *
 * @returns whether it was seen before the deadline
 * @internal
 */
export async function isVisible(
  change: ContentChange,
  {client, deadline, now}: {client: SanityClientLike; deadline: number; now: () => number},
): Promise<boolean> {
  const published = publishedOnly(client, {useCdn: false})
  const end = performance.now() + deadline
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    if (reflects(await request(published, 'barrier', seenQuery, {id: change.id}), change, now())) return true
    if (performance.now() + wait > end) return false
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

/** What is there is the change itself, or newer; after a delete: nothing, or something newer than what was deleted. */
function reflects(stored: unknown, {operation, revision, updatedAt}: ContentChange, now: number): boolean {
  if (typeof stored !== 'object' || stored === null) {
    return operation !== 'create' || (updatedAt !== null && now - Date.parse(updatedAt) > LONGEST_LAG)
  }
  const {_rev, _updatedAt}: {_rev?: unknown; _updatedAt?: unknown} = stored
  const newer = isNewer(_updatedAt, updatedAt)
  if (operation === 'delete') return newer
  return _rev === revision || newer || _updatedAt === updatedAt
}

function isNewer(stored: unknown, than: string | null): boolean {
  return typeof stored === 'string' && than !== null && Date.parse(stored) > Date.parse(than)
}
