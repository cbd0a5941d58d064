import {purgePages} from 'sourceline/next'
import {createRebuildHandler, eventText, memoryJournal, type RebuildHandler, redisJournal} from 'sourceline/rebuild'
import {client} from './client.ts'
import {keptPages} from './keptPages.ts'
import {redisCommand} from './redis.ts'

declare global {
  // Next.js bundles each route by itself: there is one handler in the process all the same.
  var exampleRebuild: RebuildHandler | undefined
}

/** Purges the pages a change concerns, and no other; and looks for what no delivery told of. */
export function rebuildHandler(): RebuildHandler {
  globalThis.exampleRebuild ??= createRebuildHandler({
    secret: process.env.SANITY_WEBHOOK_SECRET ?? '',
    client,
    journal: redisCommand === undefined ? memoryJournal() : redisJournal(redisCommand, {prefix: 'next'}),
    cursor: {listen: client},
    pace: {window: 50},
    targets: [purgePages(keptPages)],
    onEvent(event) {
      if (event.type === 'lagging' || event.type === 'targetFailed' || event.type === 'clockOff') {
        console.warn(eventText(event))
      }
    },
  })
  return globalThis.exampleRebuild
}
