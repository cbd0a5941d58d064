import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type ClientConfig, createClient} from '@sanity/client'
import {defineQuery} from 'groq'
import {afterEach, describe, expect, it} from 'vitest'
import * as z from 'zod'
import {
  createNewsroom,
  defineContentQuery,
  isArgumentError,
  isRequestError,
  type Newsroom,
  type RequestError,
} from '../../src/index.ts'
import {createLake} from '../../src/lake/index.ts'
import {seeds} from './newsroom.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Answer = {readonly status: number; readonly body?: string; readonly headers?: Record<string, string>}

/** A newsroom on a server that answers one after the other, the last one for good, over real HTTP. */
async function answering(answers: readonly (Answer | 'never' | 'hangUp')[], config: ClientConfig = {}) {
  const asked: number[] = []
  const server = createServer((_, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? 'never'
    asked.push(performance.now())
    if (answer === 'hangUp') response.destroy()
    else if (answer !== 'never') send(response, answer)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  closing.push(close)
  const {port}: Pick<AddressInfo, 'port'> = Object(server.address())
  return {asked, close, newsroom: over(`http://127.0.0.1:${port}`, config)}
}

function send(response: ServerResponse, {status, body = nothing, headers}: Answer): void {
  response.writeHead(status, {'content-type': 'application/json', ...headers}).end(body)
}

const nothing = JSON.stringify({result: null})
const refusal = JSON.stringify({error: {description: 'words of the server'}})

function over(apiHost: string, config: ClientConfig): Newsroom {
  const client = createClient({
    projectId: 'sourceline',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    ...config,
  })
  return createNewsroom({client})
}

async function failure(call: Promise<unknown>): Promise<RequestError> {
  const error = await call.catch((thrown: unknown) => thrown)
  if (!isRequestError(error)) throw error
  return error
}

const soon = {retryDelay: () => 1}

describe('a request that fails', () => {
  it.each([400, 401, 403, 404, 429, 500, 503])(
    'is a typed error with status %i that says what to do',
    async (status) => {
      const {newsroom} = await answering([{status, body: refusal}], soon)
      const error = await failure(newsroom.articles.bySlug('a-slug'))
      expect(error).toMatchObject({status, query: 'articles.bySlug', retryAfter: null})
      expect(error.message).toMatch(
        /^"articles\.bySlug" got status \d{3}\. .+\. See node_modules\/sourceline\/docs\/errors\/request\.md\.$/,
      )
      expect(JSON.stringify([error, error.message])).not.toMatch(/a-slug|words of the server/)
    },
  )

  it('is a typed error when the answer is cut short', async () => {
    const {newsroom} = await answering([{status: 200, body: '{"result": [{"_id"'}], soon)
    const error = await failure(newsroom.articles.bySlug('a'))
    expect(error.status).toBeNull()
    expect(error.message).toContain('cut short')
  })

  it.each([
    ['a page of something else', '<!doctype html><title>Sign in</title>'],
    ['JSON of something else', '{"message": "ok"}'],
    ['nothing', ''],
  ])('is a typed error when the answer is %s', async (_, body) => {
    const {newsroom} = await answering([{status: 200, body}], soon)
    const error = await failure(newsroom.articles.bySlug('a'))
    expect(error.status).toBeNull()
    expect(error.message).toMatch(/check (the network and )?apiHost/)
  })

  it('is a typed error when nobody answers', async () => {
    const {newsroom, close} = await answering([], soon)
    close()
    const error = await failure(newsroom.articles.bySlug('a'))
    expect(error.status).toBeNull()
    expect(error.message).toContain('check the network and apiHost')
  })

  it('is a typed error when it takes too long, and is not made again', async () => {
    const {newsroom, asked} = await answering(['never'], {timeout: 50})
    const error = await failure(newsroom.articles.bySlug('a'))
    expect(error.status).toBeNull()
    expect(error.message).toContain("longer than the client's `timeout`")
    expect(asked).toHaveLength(1)
  })
})

describe('a request that may succeed later', () => {
  it.each([429, 500, 502, 503, 504])('is made again after a %i', async (status) => {
    const {newsroom, asked} = await answering([{status}, {status}, {status: 200}], soon)
    expect(await newsroom.articles.bySlug('a')).toBeNull()
    expect(asked).toHaveLength(3)
  })

  it('is made again after the line broke', async () => {
    const {newsroom, asked} = await answering(['hangUp', {status: 200, body: '{"result": [{'}, {status: 200}], soon)
    expect(await newsroom.articles.bySlug('a')).toBeNull()
    expect(asked).toHaveLength(3)
  })

  it('is made at most three times more, or as often as the client says', async () => {
    const usual = await answering([{status: 500}], soon)
    await failure(usual.newsroom.policy())
    expect(usual.asked).toHaveLength(4)
    const never = await answering([{status: 500}], {maxRetries: 0})
    await failure(never.newsroom.policy())
    expect(never.asked).toHaveLength(1)
  })

  it.each([400, 401, 403, 404, 409, 413])('is not this one: a %i stays one', async (status) => {
    const {newsroom, asked} = await answering([{status, headers: {'retry-after': '0'}}], soon)
    await failure(newsroom.policy())
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('waits as long as the server says, in %s', async (_, header) => {
    const {newsroom, asked} = await answering([{status: 429, headers: {'retry-after': header()}}, {status: 200}], soon)
    await newsroom.policy()
    const [first = 0, second = 0] = asked
    // A date has whole seconds, so up to one of them is cut off.
    expect(second - first).toBeGreaterThan(900)
    expect(second - first).toBeLessThan(3000)
  })

  it('is given up at once where the wait would be long, and says how long', async () => {
    const {newsroom, asked} = await answering([{status: 429, headers: {'retry-after': '120'}}], soon)
    expect(await failure(newsroom.policy())).toMatchObject({status: 429, retryAfter: 120})
    expect(asked).toHaveLength(1)
  })

  it('comes back later each time, and never at the same moment as others', async () => {
    const {newsroom, asked} = await answering([{status: 503}, {status: 503}, {status: 200}])
    await newsroom.policy()
    const [first = 0, second = 0, third = 0] = asked
    expect(second - first).toBeGreaterThan(140)
    expect(third - second).toBeGreaterThan(290)
    expect(third - second).toBeLessThan(1000)
  })

  it('leaves the request handler of the client in place', async () => {
    const seen: string[] = []
    const {newsroom, asked} = await answering([{status: 500}, {status: 200}], {
      ...soon,
      requestHandler: (request, next) => {
        seen.push(request.url)
        return next(request)
      },
    })
    await newsroom.policy()
    expect(seen).toHaveLength(2)
    expect(asked).toHaveLength(2)
  })
})

describe('an abort', () => {
  it('is passed on as it is, before, during and between requests', async () => {
    const {newsroom, asked} = await answering(['never'])
    const before = AbortSignal.abort()
    await expect(newsroom.articles.bySlug('a', {signal: before})).rejects.toMatchObject({name: 'AbortError'})
    expect(asked).toHaveLength(0)

    const during = AbortSignal.timeout(30)
    await expect(newsroom.articles.list({signal: during})).rejects.toMatchObject({name: 'TimeoutError'})

    const busy = await answering([{status: 429, headers: {'retry-after': '20'}}])
    const reason = new Error('the reader has left')
    const leaving = new AbortController()
    setTimeout(() => leaving.abort(reason), 60)
    await expect(busy.newsroom.claims.list({signal: leaving.signal})).rejects.toBe(reason)
    expect(busy.asked).toHaveLength(1)
  })

  it('ends an iteration', async () => {
    const {newsroom} = await answering(['never'])
    for (const items of [newsroom.articles.all, newsroom.claims.all, newsroom.articles.slugs]) {
      const first = items({signal: AbortSignal.abort()})[Symbol.asyncIterator]().next()
      await expect(first).rejects.toMatchObject({name: 'AbortError'})
    }
  })
})

describe('a lake, over HTTP', () => {
  async function lakeOf() {
    const lake = await createLake({
      datasets: {production: {visibility: 'public', documents: seeds()}, drafts: {visibility: 'private'}},
    })
    closing.push(() => lake.close())
    const {url} = await lake.listen(0)
    return {lake, connect: (config: ClientConfig) => over(url, {...soon, ...config})}
  }

  it('that has no such dataset, or does not take the token, is a typed error', async () => {
    const {lake, connect} = await lakeOf()
    const wrongDataset = await failure(connect({dataset: 'nowhere'}).articles.list())
    expect(wrongDataset.message).toContain('check dataset')
    const {token} = lake
    const withToken = await failure(connect({dataset: 'nowhere', token}).articles.list())
    expect(withToken.status).toBe(404)
    expect(withToken.message).toContain('check projectId and dataset')
    expect((await failure(connect({dataset: 'drafts'}).articles.list())).status).toBe(401)
    const wrongToken = await failure(connect({token: 'not-a-token'}).articles.list())
    expect(wrongToken.status).toBe(401)
    expect(wrongToken.message).toContain('token')
    expect(JSON.stringify(wrongToken)).not.toContain('not-a-token')
  })

  it('is not asked with a query that does not parse without saying so', async () => {
    const {connect} = await lakeOf()
    const notGroq = defineQuery(`*[_type == "article" && slug.current == $slug`)
    const query = defineContentQuery({
      name: 'broken',
      query: notGroq,
      params: z.object({slug: z.string()}),
      result: z.unknown(),
    })
    const error = await failure(connect({}).fetch(query, {slug: 'a-reader-typed-this'}))
    expect(error).toMatchObject({status: 400, query: 'broken'})
    expect(error.message).toContain('> 1 | *[_type == "article" && slug.current == $slug')
    expect(JSON.stringify([error, error.message])).not.toContain('a-reader-typed-this')
  })

  it('is not asked at all where a parameter is missing', async () => {
    const {connect} = await lakeOf()
    const {articles} = connect({dataset: 'nowhere'})
    // @ts-expect-error -- what a caller without types would send
    const error = await articles.bySlug().catch((thrown: unknown) => thrown)
    if (!isArgumentError(error)) throw error
    expect(error.argument).toBe('slug')
    expect(error.message).toContain('"articles.bySlug"')
  })
})

describe('an argument that cannot be used', () => {
  it.each([
    ['after', {after: 'not a cursor'}],
    ['after', {after: btoa('["only one"]')}],
    ['limit', {limit: 0}],
    ['limit', {limit: 1.5}],
    ['limit', {limit: 1000}],
  ] as const)('names %s and sends nothing', async (argument, params) => {
    const {newsroom, asked} = await answering([{status: 200, body: '{"result": []}'}])
    const error = await newsroom.articles.list(params).catch((thrown: unknown) => thrown)
    if (!isArgumentError(error)) throw error
    expect(error.argument).toBe(argument)
    expect(asked).toHaveLength(0)
  })
})
