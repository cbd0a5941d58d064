import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {encodeSignatureHeader} from '@sanity/webhook'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'
import {seeds} from '../../client/newsroom.ts'
import {change, secret} from '../../rebuild/delivery.ts'
import {startRedis} from './redisServer.ts'

/* The recipe for Workers as it stands in its page, called as the runtime calls it, on a real Redis that takes commands over HTTP. */
const root = join(import.meta.dirname, '../../..')
const started = await startRedis()
const redis = 'missing' in started ? undefined : started
if ('missing' in started) console.warn(`Left out: the recipe for Workers. ${started.missing}.`)

type Worker = {
  fetch(request: Request, env: object, context: {waitUntil(work: Promise<unknown>): void}): Promise<Response>
  scheduled(
    controller: unknown,
    env: object,
    context: {waitUntil(work: Promise<unknown>): void},
  ): Promise<{lost: number}>
}

describe.runIf(redis)('the recipe for Workers', () => {
  const purged: string[] = []
  const closing: (() => unknown)[] = []
  let lake: Lake
  let worker: Worker
  let env: Record<string, string>

  beforeAll(async () => {
    lake = await createLake({documents: seeds()})
    const {url} = await lake.listen(0)
    const rest = await serve(async (body) => {
      const words: string[] = JSON.parse(body)
      return {result: await redis?.command(...words)}
    })
    const cdn = await serve(async (body) => {
      const {tags}: {tags: string[]} = JSON.parse(body)
      purged.push(...tags)
      return {success: true}
    })
    env = {
      SANITY_PROJECT_ID: 'sourceline',
      SANITY_API_HOST: url,
      SANITY_WEBHOOK_SECRET: secret,
      REDIS_REST_URL: rest,
      REDIS_REST_TOKEN: 'token',
      PURGE_URL: cdn,
      PURGE_TOKEN: 'token',
    }
    const page = await readFile(join(root, 'docs/rebuilds/workers.md'), 'utf8')
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? []
    await mkdir(join(root, '.sourceline'), {recursive: true})
    const folder = await mkdtemp(join(root, '.sourceline/worker-'))
    closing.push(() => rm(folder, {recursive: true}))
    const file = join(folder, 'worker.ts')
    await writeFile(file, code.replace("'sourceline/rebuild'", "'../../src/rebuild/index.ts'"))
    const made: {default: Worker} = await import(file)
    worker = made.default
  })
  afterAll(async () => {
    for (const close of closing) await close()
    await lake?.close()
    await redis?.stop()
  })

  async function serve(answer: (body: string) => Promise<object>): Promise<string> {
    const server = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString()
      response.end(JSON.stringify(await answer(body)))
    })
    closing.push(() => server.close())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  }

  it('takes a signed delivery, purges while the platform waits, and finds by schedule what was lost', async () => {
    const work: Promise<unknown>[] = []
    const context = {waitUntil: (one: Promise<unknown>) => void work.push(one)}
    await worker.scheduled({}, env, context)
    const body = JSON.stringify({...change, id: 'gone', operation: 'delete', after: null})
    const headers = {'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), secret)}
    const request = new Request('https://worker.example/api/rebuild', {method: 'POST', body, headers})
    expect((await worker.fetch(request, env, context)).status).toBe(202)
    await Promise.all(work)
    expect(purged).toContain('articles')
    purged.length = 0
    const id = seeds().find(({_type}) => _type === 'article')?._id ?? ''
    await lake.client({token: lake.token}).patch(id).set({headline: 'Lost'}).commit()
    await expect
      .poll(async () => (await worker.scheduled({}, env, context)).lost, {timeout: 15_000, interval: 1000})
      .toBe(1)
    expect(purged).toContain('articles')
  })
})
