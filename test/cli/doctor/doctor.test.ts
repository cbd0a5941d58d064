import {createServer, type Server} from 'node:http'
import {afterEach, describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {
  createRebuildHandler,
  memoryJournal,
  type RebuildOptions,
  webhookDefinition,
} from '../../../src/rebuild/index.ts'
import {nodeHandler} from '../../../src/rebuild/node/index.ts'
import {seeds} from '../../client/newsroom.ts'
import {fileOf, sourceline} from '../sourceline.ts'

const secret = 'a secret of the newsroom'
const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

/** A site as it should be, but for what a test breaks. */
async function site({
  options = {},
  isParsed = false,
  date = () => new Date(),
}: {
  options?: Partial<RebuildOptions>
  isParsed?: boolean
  date?: () => Date
} = {}) {
  const lake = await createLake({documents: seeds()})
  open.push(() => lake.close())
  const rebuild = createRebuildHandler({
    secret,
    client: lake.client(),
    targets: [],
    journal: memoryJournal(),
    ...options,
  })
  open.push(() => rebuild.close())
  const handle = nodeHandler(rebuild)
  const url = await listening(
    createServer(async (request, response) => {
      response.setHeader('date', date().toUTCString())
      if (request.url === '/healthz') return void response.end(JSON.stringify(await rebuild.health()))
      if (isParsed) for await (const _ of request);
      handle(request, response)
    }),
  )
  return {lake, url: `${url}/api/rebuild`, health: `${url}/healthz`}
}

/** The hosted service's part of the API, as it is documented: https://www.sanity.io/docs/http-reference/webhooks */
function service(hooks: unknown, attempts: unknown = []): Promise<string> {
  return listening(
    createServer((request, response) => {
      const isAllowed = request.headers.authorization === 'Bearer manages-webhooks'
      if (request.url?.endsWith('/ping')) return void response.end('{}')
      response.statusCode = isAllowed ? 200 : 401
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(request.url?.includes('/attempts') ? attempts : hooks))
    }),
  )
}

const hook = (url: string, other: object = {}) => ({
  type: 'document',
  id: 'nCA0wzdJXR1cVadR',
  name: 'Sourceline',
  dataset: 'production',
  url,
  rule: {
    on: ['create', 'update', 'delete'],
    filter: webhookDefinition.filter,
    projection: webhookDefinition.projection,
  },
  httpMethod: 'POST',
  includeDrafts: false,
  secret: '…',
  isDisabled: false,
  ...other,
})

const config = (lake: Lake, client: string) => lake && fileOf([client], 'sourceline.config.mjs')

function clientOf(url: string, other: string): string {
  return `import {createClient} from '${import.meta.resolve('@sanity/client')}'
import {defineSite, sitePages} from '${new URL('../../../src/rebuild/index.ts', import.meta.url)}'
export default defineSite({
  client: createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', apiHost: '${url}', useProjectHostname: false, maxRetries: 0, ${other}}),
  pages: [sitePages.articles(({slug}) => '/' + slug)],
})`
}

const env = {SANITY_WEBHOOK_SECRET: secret, SANITY_AUTH_TOKEN: 'manages-webhooks', SANITY_STUDIO_PROJECT_ID: 'abc123'}

async function doctor(args: readonly string[], environment: Record<string, string> = env) {
  const {code, out, error} = await sourceline(['doctor', ...args], environment)
  return {code, out, error}
}

describe('sourceline doctor', () => {
  it('finds nothing wrong with a set-up as it should be', async () => {
    const {lake, url, health} = await site()
    const {url: lakeUrl} = await lake.listen(0)
    const api = await service([hook(url)], [{isFailure: false, resultCode: 202}])
    const file = config(lake, clientOf(lakeUrl, 'useCdn: false'))
    const {code, out} = await doctor(['--url', url, '--health', health, '--api', api, '--config', file])
    expect(out).not.toMatch(/^(wrong|unknown)/m)
    expect(out.match(/^ok/gm)).toHaveLength(9)
    expect(code).toBe(0)
  })

  it.each<[what: string, said: RegExp, hooks: (url: string) => unknown, attempts?: unknown]>([
    ['is not registered', /No webhook to http/, () => []],
    ['has another filter', /another filter/, (url) => [hook(url, {rule: {...hook(url).rule, filter: '_type == "x"'}})]],
    [
      'has another projection',
      /another projection/,
      (url) => [hook(url, {rule: {...hook(url).rule, projection: '{_id}'}})],
    ],
    ['is disabled', /It is disabled/, (url) => [hook(url, {isDisabled: true})]],
    ['has no secret', /has no secret/, (url) => [hook(url, {secret: null})]],
    ['is of another dataset', /dataset staging/, (url) => [hook(url, {dataset: 'staging'})]],
    [
      'misses deletions',
      /not triggered on all/,
      (url) => [hook(url, {rule: {...hook(url).rule, on: ['create', 'update']}})],
    ],
    ['tells of drafts', /tells of drafts, too/, (url) => [hook(url, {includeDrafts: true})]],
    ['does not post', /does not use POST/, (url) => [hook(url, {httpMethod: 'PUT'})]],
    ['is registered twice', /1 more have this address/, (url) => [hook(url), hook(url)]],
    [
      'was refused',
      /1 of the last 2 failed, the latest with 401/,
      (url) => [hook(url)],
      [
        {isFailure: true, resultCode: 401, failureReason: 'http'},
        {isFailure: false, resultCode: 200},
      ],
    ],
  ])('names a webhook that %s', async (_, said, hooks, attempts) => {
    const {url} = await site()
    const {code, out} = await doctor(['--url', url, '--api', await service(hooks(url), attempts)])
    expect(out).toMatch(said)
    expect(out).toMatch(/^ +→ /m)
    expect(code).toBe(1)
  })

  it('names another secret, none, and a body that was parsed', async () => {
    const {url} = await site()
    const api = await service([hook(url)])
    const other = await doctor(['--url', url, '--api', api], {...env, SANITY_WEBHOOK_SECRET: 'another'})
    expect(other).toMatchObject({code: 1, out: expect.stringContaining('does not believe')})
    const none = await doctor(['--url', url, '--api', api], {...env, SANITY_WEBHOOK_SECRET: ''})
    expect(none).toMatchObject({code: 1, out: expect.stringContaining('SANITY_WEBHOOK_SECRET is not set')})
    const parsed = await site({isParsed: true})
    expect((await doctor(['--url', parsed.url, '--api', api])).out).toContain('Mount the handler before the parser')
    expect(`${other.out}${none.out}`).not.toContain(secret)
  })

  it('names a site whose clock is off, by how much, and a handler that says so', async () => {
    const off = 10 * 60_000
    const fast = {date: () => new Date(Date.now() + off), options: {now: () => Date.now() + off}}
    const {url} = await site(fast)
    const {out} = await doctor(['--url', url, '--api', await service([hook(url)])])
    expect(out).toMatch(/^wrong +clock of the site: +It is (599|60\d) s fast/m)
    expect(out).toContain('more than five minutes fast')
  })

  it('names a client that reads from the CDN, holds a token, or asks a dataset that is not there', async () => {
    const {lake, url} = await site()
    const {url: lakeUrl} = await lake.listen(0)
    const api = await service([hook(url)])
    const cached = config(lake, clientOf(lakeUrl, 'useCdn: true'))
    expect((await doctor(['--url', url, '--api', api, '--config', cached])).out).toMatch(/^wrong +useCdn/m)
    const holding = config(lake, clientOf(lakeUrl, `useCdn: false, token: '${lake.token}'`))
    const {out} = await doctor(['--url', url, '--api', api, '--config', holding])
    expect(out).toMatch(/^wrong +token/m)
    expect(out).not.toContain(lake.token)
    const nowhere = config(
      lake,
      clientOf(lakeUrl, `useCdn: false, dataset: 'nowhere'`).replace("dataset: 'production', ", ''),
    )
    expect((await doctor(['--url', url, '--api', api, '--config', nowhere])).out).toMatch(/^wrong +dataset/m)
  })

  it('names a handler without a journal, one that is behind, and an address where none is', async () => {
    const {lake} = await site()
    const bare = createRebuildHandler({secret, client: lake.client(), targets: []})
    const told = async (health: object) =>
      listening(createServer((_, response) => response.end(JSON.stringify(health))))
    const api = await service([])
    const none = await doctor(['--health', await told(await bare.health()), '--api', api])
    expect(none.out).toContain('has no journal')
    const state = {ok: false, lag: 90_000, waiting: 12, targets: [{owed: 0, failures: 0}], lastDelivery: null}
    expect((await doctor(['--health', await told(state), '--api', api])).out).toContain(
      '12 changes wait, the oldest for 90 s',
    )
    const failing = {...state, targets: [{owed: 3, failures: 2}]}
    expect((await doctor(['--health', await told(failing), '--api', api])).out).toContain('Target 1 cannot be told')
    expect((await doctor(['--health', await told({ok: true}), '--api', api])).out).toContain('tells no lag')
    expect((await doctor(['--url', 'http://127.0.0.1:9/', '--api', api])).out).toContain('Nothing answers')
  })

  it('says what it could not look at, and refuses what is no address', async () => {
    const {code, out} = await doctor(['--api', await service([])], {})
    expect(out.match(/^unknown/gm)?.length).toBeGreaterThanOrEqual(4)
    expect(code).toBe(0)
    expect(await doctor(['--url', 'example.com'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('--url takes'),
    })
  })
})
