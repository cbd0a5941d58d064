import {inOwnNames} from '../../client/own/inOwnNames.ts'
import {affectedTags} from '../affectedTags.ts'
import {isVisible} from '../barrier.ts'
import type {ContentChange} from '../change.ts'
import {type OnEvent, observed} from '../events/rebuildEvent.ts'
import {checkedPastCdn} from '../pastCdn.ts'
import {isProbe} from '../probe.ts'
import {shownOf} from '../queue/heldBack.ts'
import {callback} from '../targets/callback.ts'
import {checkedOptions, verifyWebhook} from '../verifyWebhook.ts'
import {isWebhookError} from '../webhookError.ts'
import {answer, digestKeyOf} from './answer.ts'
import {followed} from './followed.ts'
import type {Health, RebuildHandler, RebuildOptions} from './rebuildHandler.ts'
import {seenInMemory} from './seen.ts'
import {tellTargets} from './tellTargets.ts'

/**
 * A webhook's other end: verifies a delivery, stores it, answers; then waits until queries see the change, finds every page it affects
 * and tells the targets.
 *
 * ```ts
 * const rebuild = createRebuildHandler({
 *   secret, client, journal: sqliteJournal('rebuilds.sqlite'), targets: [callback((tags) => cache.purge(tags))],
 * })
 * app.post('/api/rebuild', (context) => rebuild(context.req.raw))
 * app.get('/healthz', async (context) => context.json(await rebuild.health()))
 * ```
 *
 * It never throws, and neither logs nor repeats what was sent.
 *
 * @throws ConfigurationError at once when there is no secret, or the client reads from the CDN of the API
 * @public
 */
export function createRebuildHandler(options: RebuildOptions): RebuildHandler {
  checkedOptions(options)
  checkedPastCdn(options.client)
  const {journal, dryRun} = options
  const emit = observed(options.onEvent)
  const client = inOwnNames(options.client, options.newsroom ?? {})
  const only = callback((tags) => emit({type: 'wouldPurge', tags}))
  const given = {...options, client, ...(dryRun && {targets: [only]})}
  return journal === undefined ? answeredWhenDone(given, emit) : followed({...given, journal, emit})
}

function answeredWhenDone(options: RebuildOptions, emit: OnEvent): RebuildHandler {
  const {client, targets, newsroom, seen = seenInMemory(), deadline = 5000} = options
  let lastDelivery: string | null = null

  async function rebuild(change: ContentChange): Promise<Response> {
    if (isProbe(change)) return answer(200, {ok: true, probe: true})
    const began = performance.now()
    emit({type: 'delivered', document: change.id, documentType: change.type})
    lastDelivery = new Date().toISOString()
    const key = await digestKeyOf(change)
    if (key !== undefined && (await seen.has(key))) return answer(200, {ok: true, repeated: true})
    if (!(await isVisible(change, {client, deadline}))) return answer(503, {ok: false, reason: 'notVisibleYet'})
    if ((await shownOf([change], options.gate, emit)).length === 0) return answer(200, {ok: true, held: true})
    const affected = await affectedTags(change, {client, newsroom})
    const failed = await tellTargets(targets, {change, changes: [change], affected}, {key, seen})
    for (const target of failed) {
      emit({type: 'targetFailed', target, attempt: 1, retryIn: 30_000, tags: affected.length})
    }
    if (failed.length > 0) return answer(502, {ok: false, reason: 'targetFailed'})
    const took = performance.now() - began
    emit({type: 'purged', changes: 1, tags: affected.length, took, lag: took})
    const tags = affected.map(({tag}) => tag)
    return answer(200, {ok: true, tags})
  }

  const handler = async (request: Request) => {
    try {
      return await rebuild(await verifyWebhook(request, options))
    } catch (error) {
      if (!isWebhookError(error)) return answer(503, {ok: false, reason: 'unavailable'})
      emit({type: 'refused', reason: error.reason})
      return answer(error.status, {ok: false, reason: error.reason})
    }
  }
  return Object.assign(handler, {
    health: async (): Promise<Health> => ({
      ok: true,
      journal: false,
      waiting: 0,
      lag: 0,
      lastDelivery,
      lastLook: null,
      targets: targets.map(() => ({owed: 0, failures: 0})),
    }),
    catchUp: async () => null,
    close: () => {},
  })
}
