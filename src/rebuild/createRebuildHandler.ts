import type {SanityClientLike} from '../client/sanityClient.ts'
import {affectedTags} from './affectedTags.ts'
import {isVisible} from './barrier.ts'
import type {ContentChange} from './change.ts'
import {digestOf} from './plan/digest.ts'
import {type SeenDeliveries, seenInMemory} from './seen.ts'
import type {Target} from './targets/target.ts'
import {tellTargets} from './tellTargets.ts'
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
    const key = await keyOf(change)
    if (key !== undefined && (await seen.has(key))) return answer(200, {ok: true, repeated: true})
    if (!(await isVisible(change, {client, deadline}))) return answer(503, {ok: false, reason: 'notVisibleYet'})
    const affected = await affectedTags(change, {client})
    const done = await tellTargets(targets, {change, affected}, {key, seen})
    if (!done) return answer(502, {ok: false, reason: 'targetFailed'})
    const tags = affected.map(({tag}) => tag)
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

/**
 * A digest of what was signed, and of nothing else: Sanity's `idempotency-key` is a header that no signature covers, so a
 * forged one could pass for a delivery that has been dealt with. A change without a revision is not told from its like,
 * and is dealt with each time.
 */
async function keyOf({transaction: _, ...signed}: ContentChange): Promise<string | undefined> {
  return signed.revision === null ? undefined : `sourceline ${await digestOf(signed)}`
}

function answer(status: number, body: object): Response {
  return Response.json(body, {status, headers: {'cache-control': 'no-store'}})
}
