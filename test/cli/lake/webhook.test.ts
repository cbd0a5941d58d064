import {createServer} from 'node:http'
import {setTimeout as pause} from 'node:timers/promises'
import {expect, it, onTestFinished} from 'vitest'
import {verifyWebhook} from '../../../src/rebuild/index.ts'
import {sourceline} from '../sourceline.ts'
import {folderHere, startLake, tokenIn} from './running.ts'

const secret = 'of this test'

/** Takes its time with each delivery. */
async function slowSite() {
  const bodies: string[] = []
  let underWay = 0
  let most = 0
  const server = createServer(async (request, response) => {
    underWay += 1
    most = Math.max(most, underWay)
    const body = Buffer.concat(await request.toArray()).toString()
    const headers = {'sanity-webhook-signature': String(request.headers['sanity-webhook-signature'])}
    const {id} = await verifyWebhook(new Request('http://site.example', {method: 'POST', body, headers}), {secret})
    await pause(50)
    bodies.push(id)
    underWay -= 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/api/rebuild`
  return {url, bodies, most: () => most}
}

it.each([
  ['one at a time, as the hosted service does', [], (most: number) => most === 1],
  ['all at once where it is told to', ['--parallel'], (most: number) => most > 1],
] as const)('sourceline lake --webhook delivers %s', async (_, more, isRight) => {
  const site = await slowSite()
  const lake = await startLake([folderHere(), '--webhook', site.url, ...more], {SANITY_WEBHOOK_SECRET: secret})
  const editor = lake.client({token: tokenIn(lake)})
  const transaction = editor.transaction()
  const ids = ['one', 'two', 'three', 'four', 'five']
  for (const _id of ids) transaction.create({_id, _type: 'topic', name: _id, slug: {_type: 'slug', current: _id}})
  await transaction.commit()
  await expect.poll(() => site.bodies.toSorted(), {timeout: 15_000}).toEqual(ids.toSorted())
  expect(isRight(site.most())).toBe(true)
})

it.each([
  ['no secret', ['--webhook', 'http://127.0.0.1:9/'], {}, 'SANITY_WEBHOOK_SECRET'],
  ['no address', ['--webhook', 'example.com'], {SANITY_WEBHOOK_SECRET: secret}, 'begins with http://'],
  ['--parallel alone', ['--parallel'], {}, '--parallel is about --webhook'],
] as const)('sourceline lake refuses %s', async (_, args, env, said) => {
  const {code, error} = await sourceline(['lake', '--port', '0', ...args], env)
  expect({code, error}).toEqual({code: 2, error: expect.stringContaining(said)})
})
