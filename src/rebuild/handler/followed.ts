import {type ContentChange, typesOf} from '../change.ts'
import {type CaughtUp, type CursorOptions, look} from '../cursor/cursor.ts'
import {listeningIn} from '../cursor/listeningIn.ts'
import {overhear} from '../cursor/overheard.ts'
import type {OnEvent} from '../events/rebuildEvent.ts'
import type {Journal} from '../journal/journal.ts'
import {isProbe} from '../probe.ts'
import {paceOf} from '../queue/pace.ts'
import {startWorker} from '../queue/worker.ts'
import {followLive} from '../sync/followLive.ts'
import {unref} from '../unref.ts'
import {verifiedDelivery} from '../verifyWebhook.ts'
import {isWebhookError} from '../webhookError.ts'
import {answer, digestKeyOf} from './answer.ts'
import type {Health, RebuildHandler, RebuildOptions} from './rebuildHandler.ts'

const EVERY = 10_000
/** However many deliveries are dated wrongly, the dataset is looked at no more often because of them. */
const LOOK_AT_MOST_EVERY = 1000
/** More than this waits only where something is broken: the sender is asked to come again. */
const MOST_WAITING = 100_000

/** A handler with a journal. @internal */
export function followed(
  options: RebuildOptions & {readonly journal: Journal; readonly emit: OnEvent},
): RebuildHandler {
  const {client, targets, journal, emit, waitUntil, newsroom, cursor = {}} = options
  const types = typesOf(newsroom)
  const pace = paceOf(options.pace)
  const every = cursor === false ? EVERY : (cursor.every ?? EVERY)
  const worker = startWorker({client, targets, journal, emit, pace, gate: options.gate, newsroom})
  let lastDelivery: string | null = null
  let lastLook: {readonly at: string; readonly clock: number} | null = null
  const overheard =
    cursor !== false && cursor.listen
      ? overhear(listeningIn(cursor.listen, newsroom ?? {}), journal, types, () => soon())
      : undefined
  // Where a process ends with its answer there is nobody to listen.
  const net = options.live && waitUntil === undefined ? followLive(options.live, targets, emit) : undefined
  let looking: Promise<CaughtUp> | undefined
  const delivered = new Set<string>()
  const missing = new Set<string>()
  let waiting = 0
  const began = performance.now()

  /** One look at a time; who asks meanwhile has the next one. */
  async function lookOnce(): Promise<CaughtUp | null> {
    if (cursor === false) return null
    if (looking) await looking.catch(() => {})
    looking ??= lookAt(cursor).finally(() => {
      looking = undefined
    })
    const found = await looking
    lastLook = {at: new Date().toISOString(), clock: performance.now()}
    if (found.lost + found.deleted > 0) worker.wake()
    return found
  }

  async function lookAt({grace, history}: CursorOptions): Promise<CaughtUp> {
    await overheard?.listens
    const heard = await overheard?.heard()
    const {caughtUp, lostTypes, young} = await look({
      client,
      journal,
      types,
      emit,
      ...(grace !== undefined && {grace}),
      ...(history && {history}),
      ...(heard && {heard}),
    })
    if (heard) overheard?.forget(heard, new Set(young.keys()))
    overheard?.saw([...young.values()])
    // Where others arrive, one that is lost may be an accident; a type of which none has ever arrived is not delivered.
    for (const documentType of delivered.size > 0 ? lostTypes : []) {
      if (delivered.has(documentType) || missing.has(documentType)) continue
      missing.add(documentType)
      emit({type: 'undelivered', documentType})
    }
    return caughtUp
  }

  const soon = () => {
    if (lastLook && performance.now() - lastLook.clock < LOOK_AT_MOST_EVERY) return
    const work = lookOnce().then(() => worker.idle())
    work.catch(() => emit({type: 'unavailable', what: 'lake', attempt: 1, retryIn: every}))
    waitUntil?.(work)
  }

  async function accept(change: ContentChange): Promise<Response> {
    if (isProbe(change)) return answer(200, {ok: true, probe: true})
    if (waiting >= MOST_WAITING) return busy()
    const key = (await digestKeyOf(change)) ?? `sourceline ${crypto.randomUUID()}`
    await journal.append([{key, change}])
    lastDelivery = new Date().toISOString()
    delivered.add(change.type)
    emit({type: 'delivered', document: change.id, documentType: change.type})
    if (waitUntil) waitUntil(worker.idle())
    worker.wake()
    return answer(202, {ok: true, stored: true})
  }

  const handler = async (request: Request) => {
    try {
      const {change, by} = await verifiedDelivery(request, options)
      if (change !== null) return await accept(change)
      // Not to be acted on; and no reason to lose what it may tell of.
      emit({type: 'clockOff', by})
      if (cursor === false) return answer(401, {ok: false, reason: by > 0 ? 'stale' : 'future'})
      soon()
      return answer(202, {ok: true, stored: false, reason: by > 0 ? 'stale' : 'future'})
    } catch (error) {
      if (!isWebhookError(error)) return answer(503, {ok: false, reason: 'unavailable'})
      emit({type: 'refused', reason: error.reason})
      return answer(error.status, {ok: false, reason: error.reason})
    }
  }

  const timers = waitUntil === undefined ? [interval(tick, Math.min(every, 5000), emit)] : []
  let lastTick = 0
  async function tick(): Promise<void> {
    waiting = (await journal.waiting()).count
    if (cursor === false || performance.now() - lastTick < every * 0.9) return
    // Of several instances on one journal, one looks.
    if (!(await journal.claim('cursor', every * 0.8))) return
    lastTick = performance.now()
    await lookOnce()
  }
  if (waitUntil === undefined) {
    worker.start()
    if (cursor !== false) soon()
  }

  return Object.assign(handler, {
    async health(): Promise<Health> {
      const {count, age} = await journal.waiting()
      const states = worker.targets()
      // On a shared journal another instance looks: what it saw stands there.
      const silent = performance.now() - (lastLook?.clock ?? began)
      const isFollowing = cursor === false || waitUntil !== undefined || silent < 3 * every + pace.bound || !lastLook
      return {
        ok: age <= pace.bound && states.every(({failures}) => failures === 0) && isFollowing,
        journal: true,
        waiting: count,
        lag: age,
        lastDelivery,
        lastLook: lastLook?.at ?? null,
        targets: states,
      }
    },
    async catchUp() {
      const found = await lookOnce()
      await worker.idle()
      return found
    },
    close() {
      for (const timer of timers) clearInterval(timer)
      overheard?.close()
      net?.close()
      worker.close()
    },
  })
}

function busy(): Response {
  const response = answer(503, {ok: false, reason: 'unavailable'})
  response.headers.set('retry-after', '30')
  return response
}

function interval(work: () => Promise<void>, every: number, emit: OnEvent): ReturnType<typeof setInterval> {
  const timer = setInterval(() => {
    work().catch(() => emit({type: 'unavailable', what: 'lake', attempt: 1, retryIn: every}))
  }, every)
  unref(timer)
  return timer
}
