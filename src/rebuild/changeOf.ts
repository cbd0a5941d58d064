import * as z from 'zod/mini'
import {decode} from '../client/decode.ts'
import {inOwnNames} from '../client/own/inOwnNames.ts'
import {request} from '../client/request.ts'
import {publishedOnly} from '../client/sanityClient.ts'
import type {AffectedOptions} from './affectedTags.ts'
import {type ContentChange, contentChange, typesOf} from './change.ts'
import {changedGroups} from './closure/groups.ts'
import {keysOf} from './keysOf.ts'

const KEYS = keysOf('')

const query = `*[_id == $id && _type in $types][0]{
  "id": _id, "type": _type, "operation": "update", "revision": _rev, "updatedAt": _updatedAt,
  "before": ${KEYS}, "after": ${KEYS}, "changed": $groups
}`

/**
 * A change of a published document as if everything about it had changed: what would be rebuilt, without a webhook.
 *
 * ```ts
 * const change = await changeOf('9eb6…', {client})
 * if (change) await affectedTags(change, {client})
 * ```
 *
 * @returns `null` where no such document is published
 * @throws RequestError when the Content Lake cannot be asked
 * @public
 */
export async function changeOf(
  id: string,
  {client, newsroom, signal}: Pick<AffectedOptions, 'client' | 'newsroom' | 'signal'>,
): Promise<ContentChange | null> {
  const params = {id, types: typesOf(newsroom), groups: changedGroups}
  const answer = await request(
    inOwnNames(publishedOnly(client, {useCdn: false}), newsroom ?? {}),
    'changeOf',
    query,
    params,
    {...(signal && {signal})},
  )
  return decode(z.nullable(contentChange), answer, {query: 'changeOf', separable: [], onInvalid: 'throw'})
}
