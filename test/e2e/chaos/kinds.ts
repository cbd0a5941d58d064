import {createNewsroom} from '../../../src/index.ts'
import type {Lake} from '../../../src/lake/index.ts'
import {emptyManifest, reconcile} from '../../../src/rebuild/index.ts'
import {rules} from '../../rebuild/oracle/site.ts'
import type {RedisServer} from '../redis/redisServer.ts'
import type {Kind} from './run.ts'
import {type RunningSite, type Setting, startExampleNext, startExampleSite, startStaticSite} from './sites.ts'

type Around = {
  readonly lake: Lake
  readonly lakeUrl: string
  readonly redis: RedisServer | undefined
  readonly folder: string
  /** Every address there may be: `/articles/article1-2`. */
  readonly paths: readonly string[]
}

/** The kinds of sites, a row each. */
export const kinds = {
  'examples/site twice, each with a journal of its own': ({paths, ...around}: Around) =>
    examples({...around, redis: undefined}, paths, startExampleSite, site),
  'examples/site twice, on one Redis': ({paths, ...around}: Around) => examples(around, paths, startExampleSite, site),
  'examples/next twice, on one Redis': ({paths, ...around}: Around) => examples(around, paths, startExampleNext, next),
  'a static site': files,
} as const

type Look = {text(html: string): string; kept: readonly [header: string, value: string]}
const site: Look = {text: (html) => html, kept: ['x-cache', 'hit']}
/** What a reader sees, but when it was made; and nothing that React brings along. */
const next: Look = {
  text: (html) =>
    html
      .replaceAll(/<script[\s\S]*?<\/script>/g, '')
      .replaceAll(/<(link|meta)[^>]*>/g, '')
      .replaceAll(/<time[^>]*built-at[\s\S]*?<\/time>/g, ''),
  kept: ['x-nextjs-cache', 'HIT'],
}

function examples(
  {lakeUrl, redis, folder}: Omit<Around, 'paths'>,
  paths: readonly string[],
  start: (setting: Setting) => Promise<RunningSite>,
  {text, kept: [header, value]}: Look,
): Kind {
  const setting = {lakeUrl, folder, redisUrl: redis?.url}
  const show = async (url: string, path: string) => {
    const response = await fetch(url + path)
    return `${response.status} ${text(await response.text())}`
  }
  let beside: RunningSite | undefined
  return {
    instances: 2,
    paths: [
      '/',
      '/sourcing',
      ...paths.filter((path) => !path.includes('?') && /^\/(articles|claims|topics)\/[^/]+$/.test(path)),
    ],
    start: (more) => start({...setting, ...more}),
    ...(redis && {restartStore: () => redis.restart()}),
    show,
    async isKept(url, path) {
      const response = await fetch(url + path)
      await response.text()
      return response.headers.get(header) === value
    },
    async fresh() {
      await beside?.kill()
      beside = await start({...setting, redisUrl: undefined, secret: 'of nobody', clockOff: 0})
      const {url} = beside
      const shown = new Map<string, Promise<string>>()
      return (path) => {
        const text = shown.get(path) ?? show(url, path)
        shown.set(path, text)
        return text
      }
    },
    close: () => beside?.kill(),
  }
}

function files({lake, lakeUrl, folder, paths}: Around): Kind {
  const numbered = (path: string) => [path, `${path}?page=2`, `${path}?page=3`]
  return {
    instances: 1,
    paths: paths.flatMap(numbered),
    start: (more) => startStaticSite({lakeUrl, folder, ...more}),
    async show(url, path) {
      const response = await fetch(url + path)
      return response.ok ? response.text() : ''
    },
    async fresh() {
      const client = lake.client()
      const newsroom = createNewsroom({client})
      const pages = new Map<string, string>()
      for (const planned of await reconcile({manifest: emptyManifest, client, queries: rules})) {
        if (planned.action === 'remove') continue
        const rule = rules.find(({name}) => name === planned.entry.query)
        if (rule) pages.set(planned.page, JSON.stringify(await newsroom.fetch(rule.query, planned.entry.params)))
      }
      return async (path) => pages.get(path) ?? ''
    },
    close() {},
  }
}
