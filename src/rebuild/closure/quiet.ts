import * as z from 'zod/mini'
import {object} from '../../queries/shapes/object.ts'
import {contentTypes} from '../../references/contentTypes.ts'
import {asShown} from '../asShown.ts'
import type {ContentChange} from '../change.ts'
import type {Asking} from './ask.ts'
import {IS} from './was.ts'

const since = `{
  "stored": *[_id in $ids]{_id, _rev, "is": @${IS}},
  "others": *[_type in $types && _updatedAt >= $at && !(_id in $ids)][0...1]._id
}`

const answer = object({
  stored: z.array(object({_id: z.string(), _rev: z.string(), is: z.unknown()})),
  others: z.array(z.string()),
})

/**
 * Whether a dataset is as these changes left it. Where anything else has changed in the same moment or since, the two may
 * cancel each other out for whoever looks at one of them alone: a claim that two works support loses both at once, and without
 * either of them it would have been as it is. Nor may the document have pointed elsewhere before: by that way a page may be
 * reached from what has changed earlier and is yet to be told. What was deleted leaves no trace of when, so a deletion is never looked at alone.
 *
 * @internal
 */
export async function isAlone(changes: readonly ContentChange[], asking: Asking): Promise<boolean> {
  const times = changes.flatMap(({operation, updatedAt}) => (operation === 'delete' ? [] : (updatedAt ?? [])))
  if (times.length < changes.length) return false
  const at = times.reduce((first, time) => (time < first ? time : first))
  const params = {ids: changes.map(({id}) => id), at, types: contentTypes}
  const seen = z.parse(answer, await asking.request('affectedTags', since, params))
  const stored = new Map(seen.stored.map((document) => [document._id, document]))
  const told = await Promise.all(changes.map((change) => asShown(change, stored.get(change.id)?._rev)))
  return (
    seen.others.length === 0 &&
    told.every(({id, operation, revision, was}) => {
      const now = stored.get(id)
      return now?._rev === revision && (operation === 'create' || pointersIn(was) === pointersIn(now.is))
    })
  )
}

/** What a document points at, place by place. */
function pointersIn(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    typeof inner === 'object' || pointing.has(key) ? inner : undefined,
  )
}

const pointing: ReadonlySet<string> = new Set(['_ref', '_key', 'partOf'])
