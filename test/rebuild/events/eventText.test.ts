import {expect, it} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {
  callback,
  createRebuildHandler,
  eventText,
  memoryJournal,
  type RebuildEvent,
  webhookDefinition,
} from '../../../src/rebuild/index.ts'
import {secret} from '../delivery.ts'
import {extraDocuments} from '../extraDocuments.ts'

it.each<[RebuildEvent, string]>([
  [
    {type: 'proved', purged: 14, changed: 13, missed: [], checked: 34, took: 420.4},
    '14 purged, 13 changed, 0 missed, 420 ms',
  ],
  [
    {type: 'proved', purged: 1, changed: 1, missed: ['/articles/a'], checked: 21, took: 90},
    '1 purged, 1 changed, 1 missed, 90 ms: /articles/a',
  ],
  [{type: 'clockOff', by: 601_000}, 'a delivery is dated 601 s ago: the clocks differ'],
  [{type: 'clockOff', by: -601_000}, 'a delivery is dated 601 s ahead: the clocks differ'],
  [
    {type: 'targetFailed', target: 0, attempt: 4, retryIn: 4000, tags: 12},
    'target 1 could not be told 12 tags, attempt 4; again in 4 s',
  ],
  [{type: 'lagging', lag: 90_000, waiting: 12}, '12 changes wait, the oldest for 90 s'],
])('an event is a line of a log: %o', (event, text) => {
  expect(eventText(event)).toBe(text)
})

it.each([
  ['with a journal', () => ({journal: memoryJournal(), cursor: false as const})],
  ['without one', () => ({})],
])('a dry run %s says what would be told, and tells nobody', async (_, more) => {
  const told: string[] = []
  const events: RebuildEvent[] = []
  const {promise: handler, resolve} = Promise.withResolvers<ReturnType<typeof createRebuildHandler>>()
  const deliver = async (request: Request) => (await handler)(request)
  const webhooks = [{...webhookDefinition, url: 'https://site.example/api/rebuild', secret, deliver}]
  const lake = await createLake({documents: extraDocuments(), webhooks})
  const targets = [callback((tags) => told.push(...tags))]
  const options = {
    secret,
    client: lake.client(),
    targets,
    dryRun: true,
    onEvent: (event: RebuildEvent) => events.push(event),
  }
  const rebuild = createRebuildHandler({...options, ...more()})
  resolve(rebuild)
  await lake.client({token: lake.token}).patch('wire-copy').set({headline: 'Corrected'}).commit()
  const would = () => events.flatMap((event) => (event.type === 'wouldPurge' ? event.tags : []))
  await expect.poll(would, {timeout: 10_000}).toContain('article:wire-copy')
  expect(told).toEqual([])
  rebuild.close()
  await lake.close()
})
