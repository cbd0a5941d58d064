import {createClient} from '@redis/client'
import type {SanityClient} from '@sanity/client'
import {
  callback,
  createRebuildHandler,
  eventText,
  everyInstance,
  memoryJournal,
  type RebuildEvent,
  type RebuildHandler,
  type RedisCommand,
  redisJournal,
  redisPurges,
} from 'sourceline/rebuild'
import type {SiteConfig} from './config.ts'
import type {PageCache} from './pageCache.ts'

/** As long as a start waits for the lake. */
const patience = 3_000

/**
 * The webhook's other end. By itself, the site keeps its pages and its journal in memory, and looks for what no delivery told of. With
 * `REDIS_URL`, several instances share one journal, and what one of them purges all purge.
 */
export function openRebuilds(
  {webhookSecret: secret, redisUrl}: SiteConfig,
  client: SanityClient,
  cache: PageCache,
): RebuildHandler & {ready: () => Promise<void>} {
  const purge = (tags: readonly string[]) => cache.purge(tags)
  const common = {secret, client, pace: {window: 50}, onEvent: tell} as const
  const rebuild =
    redisUrl === undefined
      ? createRebuildHandler({
          ...common,
          journal: memoryJournal(),
          cursor: {listen: client},
          targets: [callback(purge)],
        })
      : createRebuildHandler({
          ...common,
          journal: redisJournal(redisCommand(redisUrl), {prefix: 'site'}),
          cursor: {listen: client},
          targets: [
            everyInstance(redisPurges(redisCommand(redisUrl), {prefix: 'site'}), {purge, purgeAll: cache.clear}),
          ],
        })
  const ready = async () => {
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref())
    await Promise.race([rebuild.catchUp().catch(() => {}), late])
  }
  return Object.assign(rebuild, {ready})
}

/** What a newsroom wants to be woken for; all of it is for metrics (`openTelemetry`). */
function tell(event: RebuildEvent): void {
  if (event.type === 'caughtUp' && event.lost + event.deleted === 0) return
  if (event.type === 'delivered' || event.type === 'purged') return
  console.warn(eventText(event))
}

/** Connects when it is first needed, and again by itself. */
function redisCommand(url: string): RedisCommand {
  const client = createClient({url})
  client.on('error', ({message}: Error) => console.warn(`Redis: ${message}`))
  let connected: Promise<unknown> | undefined
  return async (...words) => {
    connected ??= client.connect()
    await connected
    return client.sendCommand(words)
  }
}
