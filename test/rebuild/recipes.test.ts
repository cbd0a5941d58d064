import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer, type RequestListener, type Server} from 'node:http'
import {join} from 'node:path'
import {encodeSignatureHeader} from '@sanity/webhook'
import express from 'express'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {callback, createRebuildHandler, type RebuildHandler} from '../../src/rebuild/index.ts'
import {nodeHandler} from '../../src/rebuild/node/index.ts'
import {seeds} from '../client/newsroom.ts'
import {change, secret} from './delivery.ts'

/*
 * Every platform's page under docs/rebuilds: its code is taken out as it stands, run, and delivered to over HTTP, or as the platform
 * calls it.
 */
const root = join(import.meta.dirname, '../..')
const purged: string[] = []
let lake: Lake
let folder: string
const servers: Server[] = []

beforeAll(async () => {
  lake = await createLake({documents: seeds()})
  // What the pages take for given.
  Object.assign(globalThis, {client: lake.client(), secret, purge: (tags: readonly string[]) => purged.push(...tags)})
  await mkdir(join(root, '.sourceline'), {recursive: true})
  folder = await mkdtemp(join(root, '.sourceline/rebuild-recipes-'))
})
afterAll(async () => {
  for (const server of servers) server.close()
  await lake.close()
  await rm(folder, {recursive: true, force: true})
})

type Recipe = {
  readonly app?: {
    fetch?: (request: Request) => Promise<Response>
    listen?: (options: object) => Promise<string>
    use?: unknown
  }
  readonly server?: Server
  readonly rebuild?: RebuildHandler
  readonly POST?: (input: Request | {request: Request}) => Promise<Response>
  readonly handler?: (event: object) => Promise<{statusCode: number; body: string}>
  readonly scheduled?: () => Promise<unknown>
}

/** The code of a page, from this source instead of the built package. */
async function recipe(name: string): Promise<Recipe> {
  const page = await readFile(join(root, `docs/rebuilds/${name}.md`), 'utf8')
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? []
  const sources: Record<string, string> = {
    'sourceline/rebuild/node': '../../src/rebuild/node/index.ts',
    'sourceline/rebuild': '../../src/rebuild/index.ts',
    'sourceline/next': '../../src/next/index.ts',
    'sourceline/astro': '../../src/astro/index.ts',
  }
  const here = code
    .replace(/'(sourceline\/[^']+)'/g, (_, entry: string) => `'${sources[entry]}'`)
    .replaceAll("'rebuilds.sqlite'", JSON.stringify(join(folder, `${name}.sqlite`)))
  const file = join(folder, `${name}.ts`)
  await writeFile(file, here)
  return import(file)
}

async function listening(listener: RequestListener | Server): Promise<string> {
  const server = typeof listener === 'function' ? createServer(listener) : listener
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

const body = () =>
  JSON.stringify({...change, id: 'gone', operation: 'delete', revision: crypto.randomUUID(), after: null})

async function signed(text: string, by = secret): Promise<Record<string, string>> {
  return {
    'content-type': 'application/json',
    'sanity-webhook-signature': await encodeSignatureHeader(text, Date.now(), by),
  }
}

/** Delivers one change, and one that nobody signed. */
async function deliver(send: (text: string, headers: Record<string, string>) => Promise<{status: number}>) {
  purged.length = 0
  const text = body()
  const forged = await send(text, await signed(text, 'of somebody else'))
  const {status} = await send(text, await signed(text))
  return {forged: forged.status, status}
}

const overHttp = (url: string) => (text: string, headers: Record<string, string>) =>
  fetch(`${url}/api/rebuild`, {method: 'POST', body: text, headers})
const asRequest = (call: (request: Request) => Promise<Response>) => (text: string, headers: Record<string, string>) =>
  call(new Request('https://site.example/api/rebuild', {method: 'POST', body: text, headers}))

describe.each([
  ['node', async ({server}: Recipe) => overHttp(await listening(server ?? createServer()))],
  ['express', async ({app}: Recipe) => overHttp(await listening(Object(app)))],
  ['fastify', async ({app}: Recipe) => overHttp((await app?.listen?.({port: 0, host: '127.0.0.1'})) ?? '')],
  [
    'hono',
    async ({app}: Recipe) => asRequest(async (request) => app?.fetch?.(request) ?? new Response(null, {status: 599})),
  ],
  [
    'h3',
    async ({app}: Recipe) => asRequest(async (request) => app?.fetch?.(request) ?? new Response(null, {status: 599})),
  ],
  [
    'next',
    async ({POST}: Recipe) => asRequest(async (request) => POST?.(request) ?? new Response(null, {status: 599})),
  ],
  [
    'astro',
    async ({POST}: Recipe) => asRequest(async (request) => POST?.({request}) ?? new Response(null, {status: 599})),
  ],
] as const)('the recipe for %s', (name, mounted) => {
  it('takes a signed delivery as it came, refuses a forged one, and purges', async () => {
    const made = await recipe(name)
    expect(await deliver(await mounted(made))).toEqual({forged: 401, status: 202})
    // A site on Astro keeps its pages in the process.
    const told = () => (name === 'astro' ? [...(globalThis.sourcelinePages?.purged.keys() ?? [])] : purged)
    if (name !== 'next') await expect.poll(told, {timeout: 20_000}).toContain('articles')
    made.rebuild?.close()
    const {app}: {app?: {close?: () => Promise<void>}} = Object(made)
    if (name === 'fastify') await app?.close?.()
  })
})

describe('the recipe for Lambda', () => {
  it('answers an event once what it told of is purged, whichever way its body is written', async () => {
    const asked: string[] = []
    const cdn = await listening((request, response) => {
      asked.push(String(request.headers['surrogate-key']))
      response.end()
    })
    process.env.PURGE_URL = `${cdn}/purge`
    const {handler, scheduled} = await recipe('lambda')
    for (const isBase64Encoded of [false, true]) {
      const outcome = await deliver(async (text, headers) => {
        const answer = await handler?.({
          body: isBase64Encoded ? Buffer.from(text).toString('base64') : text,
          isBase64Encoded,
          headers: {...headers, host: 'fn.example'},
          rawPath: '/api/rebuild',
          requestContext: {http: {method: 'POST'}},
        })
        return {status: answer?.statusCode ?? 0}
      })
      expect(outcome).toEqual({forged: 401, status: 202})
      expect(asked.splice(0).join(' ').split(' ')).toContain('articles')
    }
    expect(await scheduled?.()).toMatchObject({lost: 0})
    delete process.env.PURGE_URL
  })
})

describe('Express, behind its body parser', () => {
  const mounted = async (parser: express.RequestHandler) => {
    const told: string[] = []
    const rebuild = createRebuildHandler({
      secret,
      client: lake.client(),
      targets: [callback((tags) => told.push(...tags))],
    })
    const app = express()
    app.use(parser)
    app.post('/api/rebuild', nodeHandler(rebuild))
    return overHttp(await listening(app))
  }

  it('says that it stands behind one, and how to mend it', async () => {
    const send = await mounted(express.json())
    const text = body()
    const response = await send(text, await signed(text))
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({
      reason: 'bodyParsed',
      mend: expect.stringContaining('before the parser'),
    })
  })

  it('is fine behind one that keeps the bytes', async () => {
    expect(await deliver(await mounted(express.raw({type: '*/*'})))).toEqual({forged: 401, status: 200})
  })
})
