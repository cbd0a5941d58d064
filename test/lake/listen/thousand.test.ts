import {get, type IncomingMessage} from 'node:http'
import {describe, expect, it, onTestFinished} from 'vitest'
import {createLake, type Lake} from '../../../src/lake/index.ts'

const edits = 50
const kinds = ['article', 'claim', 'report', 'person']

/** Half of the listeners follow everything, the others one type each. */
const queryOf = (listener: number) => (listener % 2 === 0 ? '*' : `*[_type == "${kinds[(listener >> 1) % 4]}"]`)
const addressOf = (listener: number) =>
  `/v2026-11-01/data/listen/production?query=${encodeURIComponent(queryOf(listener))}&includeResult=true`

const numbersIn = (text: string) => [...text.matchAll(/"result":{"n":(\d+)/g)].map(([, n]) => Number(n))
const expected = (listener: number) =>
  Array.from({length: edits}, (_, n) => n).filter(
    (n) => queryOf(listener) === '*' || queryOf(listener).includes(kinds[n % 4] ?? '?'),
  )

async function write(lake: Lake): Promise<void> {
  const editor = lake.client({token: lake.token})
  // Several at a time, so that they share commits: their order is the one in which they were sent.
  for (let n = 0; n < edits; n += 10) {
    const batch = Array.from({length: 10}, (_, at) => n + at)
    await Promise.all(batch.map((at) => editor.create({n: at, _id: `d${at}`, _type: kinds[at % 4] ?? ''})))
  }
}

describe('a thousand listeners', () => {
  it('are each told of every change they follow, in order', async () => {
    const lake = await createLake()
    const responses = await Promise.all(
      Array.from({length: 1000}, (_, listener) => lake.fetch(new Request(`http://lake${addressOf(listener)}`))),
    )
    const texts = responses.map((response) => response.text())
    await write(lake)
    await lake.close()
    for (const [listener, text] of (await Promise.all(texts)).entries()) {
      expect(numbersIn(text)).toEqual(expected(listener))
    }
  })

  it('over sockets too, while one that never reads is cut off and the next one is refused', async () => {
    const listeners = 100
    // Only the silent one follows everything, and so is sent what is large.
    const followed = (reader: number) => reader * 2 + 1
    const lake = await createLake({limits: {listeners: listeners + 1}})
    onTestFinished(() => lake.close())
    const {url} = await lake.listen(0)
    const open = (listener: number) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        get(`${url}${addressOf(listener)}`, {agent: false}, resolve).on('error', reject)
      })
    const silent = await open(0)
    silent.pause()
    const texts = await Promise.all(
      Array.from({length: listeners}, async (_, reader) => {
        const response = await open(followed(reader))
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        return () => text
      }),
    )
    const refused = await open(0)
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '5'])
    await write(lake)
    for (const [reader, text] of texts.entries()) {
      await expect.poll(() => numbersIn(text()), {timeout: 10_000}).toEqual(expected(followed(reader)))
    }

    // 64 MB for who does not read: more than a socket takes by itself.
    const editor = lake.client({token: lake.token})
    for (let n = 0; n < 64; n += 1) {
      await editor.createOrReplace({_id: 'large', _type: 'x', text: 'x'.repeat(1_000_000)}, {returnDocuments: false})
    }
    let last = ''
    const ended = new Promise((resolve) => silent.on('end', resolve).on('close', resolve))
    silent.setEncoding('utf8').on('data', (chunk: string) => {
      last = chunk
    })
    silent.resume()
    await ended
    expect(last).toContain('event: cutoff\ndata: {"reason":"The reader is more than')
    expect(texts.filter((text) => text().includes('cutoff'))).toEqual([])
  })
})
