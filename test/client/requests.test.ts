import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {createClient} from '@sanity/client'
import {afterEach, describe, expect, it} from 'vitest'
import {createNewsroom, isArgumentError, isRequestError} from '../../src/index.ts'

let close = () => {}
afterEach(() => close())

/** A newsroom on a server that always answers the same, over real HTTP. */
async function answering(status: number, body: string) {
  const server = createServer((_, response) => {
    response.writeHead(status, {'content-type': 'application/json'}).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close = () => server.close()
  const {port}: Pick<AddressInfo, 'port'> = Object(server.address())
  const apiHost = `http://127.0.0.1:${port}`
  const client = createClient({
    projectId: 'sourceline',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  })
  return createNewsroom({client})
}

describe('a request that fails', () => {
  it.each([400, 401, 403, 404, 429, 500, 503])(
    'is a typed error with status %i that says what to do',
    async (status) => {
      const newsroom = await answering(status, JSON.stringify({error: {description: 'words of the server'}}))
      const error = await newsroom.articles.bySlug('a-slug').catch((thrown: unknown) => thrown)
      if (!isRequestError(error)) throw error
      expect(error).toMatchObject({status, query: 'articles.bySlug'})
      expect(error.message).toMatch(/^"articles\.bySlug" got status \d{3}\. .+\. See docs\/errors\/request\.md\.$/)
      expect(JSON.stringify([error, error.message])).not.toMatch(/a-slug|words of the server/)
    },
  )

  it('is a typed error when there is no answer, or one cut short', async () => {
    const newsroom = await answering(200, '{"result": [{"_id"')
    await expect(newsroom.articles.bySlug('a')).rejects.toSatisfy(isRequestError)
    close()
    const error = await newsroom.articles.bySlug('a').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({status: null})
  })

  it('is an abort, and nothing else, when you abort it', async () => {
    const newsroom = await answering(200, '{"result": null}')
    const signal = AbortSignal.abort()
    await expect(newsroom.articles.bySlug('a', {signal})).rejects.toMatchObject({name: 'AbortError'})
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
    const newsroom = await answering(200, '{"result": []}')
    close()
    const error = await newsroom.articles.list(params).catch((thrown: unknown) => thrown)
    if (!isArgumentError(error)) throw error
    expect(error.argument).toBe(argument)
  })
})
