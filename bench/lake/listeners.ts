import {get} from 'node:http'
import {createLake, type Lake} from '../../src/lake/index.ts'

/** How a listener is opened: by a call in this process, or over a socket of its own. */
type Way = (lake: Lake, url: string, path: string) => Promise<{readonly whole: Promise<string>}>

const ways: Readonly<Record<string, Way>> = {
  async 'in this process'(lake, _url, path) {
    const response = await lake.fetch(new Request(`http://lake${path}`))
    return {whole: response.text()}
  },
  'over sockets': (_lake, url, path) =>
    new Promise((opened, failed) => {
      get(`${url}${path}`, {agent: false}, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        // A lake that closes ends its sockets: what was sent until then has arrived.
        opened({whole: new Promise((ended) => response.on('error', () => {}).on('close', () => ended(text)))})
      }).on('error', failed)
    }),
}

/**
 * What it costs to tell many listeners of a change: `node bench/lake/listeners.ts`. Half of them follow everything, the others
 * one kind of document each, as a Studio's tabs do. Every event is checked to have arrived, in order.
 */
export async function listening(listeners = 1000, edits = 100): Promise<void> {
  console.log('')
  for (const [name, open] of Object.entries(ways)) {
    const lake = await createLake()
    const {url} = await lake.listen(0)
    const streams: {readonly whole: Promise<string>}[] = []
    for (let listener = 0; listener < listeners; listener += 1) {
      const stream = await open(lake, url, pathOf(listener))
      streams.push(stream)
    }
    await pause(200)
    const memory = process.memoryUsage().rss
    const cpu = process.cpuUsage()
    const started = performance.now()
    await write(lake, edits)
    const told = performance.now() - started
    await pause(500)
    const used = process.cpuUsage(cpu)
    const grown = (process.memoryUsage().rss - memory) / 2 ** 20
    await lake.close()
    let deliveries = 0
    for (const [listener, {whole}] of streams.entries()) deliveries += checked(listener, edits, await whole)
    const each = (used.user + used.system) / deliveries
    console.log(
      `${listeners} listeners ${name}, ${edits} changes: all ${deliveries} events arrived in order; ${(told / edits).toFixed(1)} ms a change, ${each.toFixed(1)} µs of CPU a delivery with its reading; ${grown.toFixed(0)} MB more memory, what was read included`,
    )
  }
}

/** What a lake holds for listeners that were opened and are never read: it cuts them off. */
export async function ignoring(listeners = 1000, edits = 1000): Promise<void> {
  const lake = await createLake()
  const responses: Response[] = []
  for (let listener = 0; listener < listeners; listener += 1) {
    const response = await lake.fetch(new Request(`http://lake${pathOf(listener)}`))
    responses.push(response)
  }
  const held = () => {
    const {arrayBuffers, heapUsed} = process.memoryUsage()
    return (arrayBuffers + heapUsed) / 2 ** 20
  }
  const before = held()
  let most = 0
  const editor = lake.client({token: lake.token})
  for (let n = 0; n < edits; n += 1) {
    await editor.createOrReplace({_id: `d${n}`, _type: 'x', kind: n % 4, text: 'x'.repeat(20_000)})
    most = Math.max(most, held() - before)
  }
  await lake.close()
  let cutOff = 0
  for (const response of responses) if ((await response.text()).includes('event: cutoff')) cutOff += 1
  console.log(
    `${listeners} listeners that are never read, ${edits} changes of 20 KB: ${cutOff} cut off with the reason; at most ${most.toFixed(0)} MB more were held, the ${(edits * 0.02).toFixed(0)} MB of documents and what was not collected yet included`,
  )
}

const pathOf = (listener: number) => {
  const query = listener % 2 === 0 ? '*' : `*[kind == ${(listener >> 1) % 4}]`
  return `/v2026-11-01/data/listen/production?query=${encodeURIComponent(query)}`
}

async function write(lake: Lake, edits: number): Promise<void> {
  const editor = lake.client({token: lake.token})
  for (let n = 0; n < edits; n += 1) {
    const _id = `d${n}`
    await editor.mutate([{createIfNotExists: {_id, _type: 'x', kind: n % 4}}, {patch: {id: _id, set: {n}}}])
  }
}

function checked(listener: number, edits: number, text: string): number {
  const numbers = [...text.matchAll(/"set":{"n":(\d+)/g)].map(([, n]) => Number(n))
  const expected = Array.from({length: edits}, (_, n) => n).filter(
    (n) => listener % 2 === 0 || n % 4 === (listener >> 1) % 4,
  )
  if (JSON.stringify(numbers) !== JSON.stringify(expected)) throw new Error(`Listener ${listener} heard something else`)
  return numbers.length
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

if (import.meta.main) {
  await listening()
  await ignoring()
}
