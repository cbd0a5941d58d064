import type {SanityClientLike} from '../client/sanityClient.ts'
import {affectedTags} from './affectedTags.ts'
import {isVisible} from './barrier.ts'
import type {ContentChange} from './change.ts'
import {type SeenDeliveries, seenInMemory} from './seen.ts'
import type {Target} from './targets.ts'
import {checkedOptions, type VerifyOptions, verifyWebhook} from './verifyWebhook.ts'
import {isWebhookError} from './webhookError.ts'

/** @public */
export type RebuildOptions = VerifyOptions & {
  readonly client: SanityClientLike
  readonly targets: readonly Target[]
  readonly seen?: SeenDeliveries
  /** How long to wait until queries see the change, in milliseconds. */
  readonly deadline?: number
}

/**
 * A webhook's other end: verifies a delivery, waits until queries see the change, finds every page it affects and tells
 * the targets. Answers 200 once all of them are done; 5xx asks for the delivery again.
 *
 * ```ts
 * const rebuild = createRebuildHandler({secret, client, targets: [callback((tags) => cache.purge(tags))]})
 * app.post('/api/rebuild', (context) => rebuild(context.req.raw))
 * ```
 *
 * It never throws, and neither logs nor repeats what was sent.
 *
 * @throws ConfigurationError at once when there is no secret
 * @public
 */
export function createRebuildHandler(options: RebuildOptions): (request: Request) => Promise<Response> {
  checkedOptions(options)
  const {client, targets, seen = seenInMemory(), deadline = 5000} = options

  async function rebuild(change: ContentChange): Promise<Response> {
    const key = keyOf(change)
    if (await seen.has(key)) return answer(200, {ok: true, repeated: true})
    if (!(await isVisible(change, {client, deadline}))) return answer(503, {ok: false, reason: 'notVisibleYet'})
    const affected = await affectedTags(change, {client})
    const tags = affected.map(({tag}) => tag)
    const told = await Promise.allSettled(targets.map((target) => target(tags, {change, affected})))
    if (told.some(({status}) => status === 'rejected')) return answer(502, {ok: false, reason: 'targetFailed'})
    await seen.add(key)
    return answer(200, {ok: true, tags})
  }

  return async (request) => {
    try {
      return await rebuild(await verifyWebhook(request, options))
    } catch (error) {
      if (isWebhookError(error)) return answer(error.status, {ok: false, reason: error.reason})
      return answer(503, {ok: false, reason: 'unavailable'})
    }
  }
}

/** Taken from the signed body alone, so that no forged header can pass for a delivery that has been dealt with. */
function keyOf({id, operation, revision}: ContentChange): string {
  return [id, operation, revision].join(' ')
}

function answer(status: number, body: object): Response {
  return Response.json(body, {status, headers: {'cache-control': 'no-store'}})
}
