import {
  createRebuildHandler,
  eventText,
  type ListeningClient,
  memoryJournal,
  type RebuildHandler,
  type RebuildOptions,
  redisJournal,
  type SanityClientLike,
} from '../rebuild/index.ts'
import type {KeptPages} from './keptPages.ts'
import {memoryPages} from './memoryPages.ts'
import {purgePages} from './purgePages.ts'
import {commandOf, type RedisClientLike} from './redisCommand.ts'
import {redisPages} from './redisPages.ts'

/** `{client, secret: process.env.SANITY_WEBHOOK_SECRET}`. @public */
export type SiteRebuildOptions = Pick<RebuildOptions, 'newsroom'> & {
  readonly client: SanityClientLike & ListeningClient
  /** What the lake signs its deliveries with. Not needed to build. */
  readonly secret: string | undefined
  /** A client of `redis`, where several instances share what is kept. It is connected when it is first needed. */
  readonly redis?: RedisClientLike | undefined
  /** What the keys in Redis begin with: `site`. */
  readonly prefix?: string
  /** What the rebuild handler is told otherwise. */
  readonly rebuild?: Partial<RebuildOptions>
}

declare global {
  // Frameworks bundle each route by itself: there is one handler in the process all the same.
  var sourcelineRebuild: RebuildHandler | undefined
}

/** Pages that are kept, and what purges them: in this process, or in Redis. @internal */
export function siteRebuild(options: SiteRebuildOptions): {
  readonly pages: KeptPages
  readonly rebuild: RebuildHandler
} {
  const {client, secret = '', redis, prefix = 'site', newsroom, rebuild} = options
  const command = redis && commandOf(redis)
  const pages = command ? redisPages(command, {prefix}) : memoryPages()

  // Made when it is first asked for: a build has no secret.
  const handler = () => {
    globalThis.sourcelineRebuild ??= createRebuildHandler({
      secret,
      client,
      ...(newsroom && {newsroom}),
      journal: command ? redisJournal(command, {prefix}) : memoryJournal(),
      cursor: {listen: client},
      pace: {window: 50},
      targets: [purgePages(pages)],
      onEvent(event) {
        if (worthTelling.has(event.type)) console.warn(eventText(event))
      },
      ...rebuild,
    })
    return globalThis.sourcelineRebuild
  }

  return {
    pages,
    rebuild: Object.assign(async (request: Request) => handler()(request), {
      health: async () => handler().health(),
      catchUp: async () => handler().catchUp(),
      close: () => handler().close(),
    }),
  }
}

const worthTelling: ReadonlySet<string> = new Set(['lagging', 'targetFailed', 'clockOff', 'undelivered'])
