import {createServer} from 'node:http'
import {describe, expect, it} from 'vitest'
import {surrogateKeys, type Tag} from '../../../src/rebuild/index.ts'
import {change} from '../delivery.ts'

const told = {change, affected: []}
const tags = Array.from({length: 600}, (_, at): Tag => `article:${at}`)

function cdn(status: (call: number) => number = () => 200) {
  const requests: Request[] = []
  return {requests, send: async (request: Request) => new Response(null, {status: status(requests.push(request))})}
}

describe('surrogate keys', () => {
  it('are purged in as many requests as the CDN needs, every key in one of them', async () => {
    const {requests, send} = cdn()
    await surrogateKeys({url: 'https://cdn.example/purge', headers: {'fastly-key': 't'}, send})(tags, told)
    const headers = requests.map((request) => request.headers.get('surrogate-key') ?? '')
    expect(headers.map((keys) => keys.split(' ').length)).toEqual([256, 256, 88])
    expect(headers.join(' ').split(' ')).toEqual(tags)
    expect(requests.every((request) => request.headers.get('fastly-key') === 't')).toBe(true)
  })

  it('never make a header longer than proxies take', async () => {
    const {requests, send} = cdn()
    const long = Array.from({length: 100}, (_, at): Tag => `article:${String(at).padStart(200, 'x')}`)
    await surrogateKeys({url: 'https://cdn.example/purge', headers: {}, send})(long, told)
    const lengths = requests.map((request) => (request.headers.get('surrogate-key') ?? '').length)
    expect(Math.max(...lengths)).toBeLessThan(8000)
  })

  it('are sent in a body where the CDN wants one', async () => {
    const {requests, send} = cdn()
    const body = (keys: readonly Tag[]) => JSON.stringify({tags: keys})
    await surrogateKeys({url: 'https://cdn.example/purge', headers: {}, limit: 400, body, send})(tags, told)
    expect(await requests[1]?.json()).toEqual({tags: tags.slice(400)})
  })

  it('are asked for again singly where the CDN is busy, as late as it says, and no other with them', async () => {
    const {requests, send} = cdn((call) => (call === 2 ? 429 : 200))
    const busy = async (request: Request) => {
      const {status} = await send(request)
      return new Response(null, {status, ...(status === 429 && {headers: {'retry-after': '1'}})})
    }
    const began = performance.now()
    await surrogateKeys({url: 'https://cdn.example/purge', headers: {}, send: busy})(tags, told)
    const counts = requests.map((request) => request.headers.get('surrogate-key')?.split(' ').length)
    expect(counts).toEqual([256, 256, 256, 88])
    expect(performance.now() - began).toBeGreaterThan(990)
  })

  it('are purged but for those the CDN refuses, which alone are left', async () => {
    const {requests, send} = cdn((call) => (call === 2 ? 403 : 200))
    const failed = await surrogateKeys({url: 'https://cdn.example/purge', headers: {}, send})(tags, told).catch(
      (error: unknown) => error,
    )
    expect(requests).toHaveLength(3)
    expect(failed).toMatchObject({message: 'The answer was 403.', left: tags.slice(256, 512)})
  })
  it('are not purged by a redirect, which is not followed: it may carry the token elsewhere', async () => {
    const asked: (string | undefined)[] = []
    const server = createServer(({url}, response) => {
      asked.push(url)
      response.writeHead(302, {location: '/elsewhere'}).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/purge`
    await expect(surrogateKeys({url, headers: {}})(tags.slice(0, 1), told)).rejects.toThrow('The answer was 302.')
    server.close()
    expect(asked).toEqual(['/purge'])
  })
})
