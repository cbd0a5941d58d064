import {Worker} from 'node:worker_threads'
import type {InitialDocument} from '../../src/lake/index.ts'
import {contendersOf, type Name, names} from './contenders.ts'
import {generator} from './ratio.ts'

/** Milliseconds a request, a round each: by the clock, and of this thread's processor time alone. */
export type Times = {readonly clock: number[]; readonly processor: number[]}

/**
 * Asks for one article in every way, in rounds: each round has every contender once, in an order drawn anew, for a
 * handful of requests one after the other.
 */
export async function measure(
  documents: readonly InitialDocument[],
  slug: string,
  {rounds, requests}: {rounds: number; requests: number},
): Promise<Record<Name, Times>> {
  const lake = new Worker(new URL('lakeWorker.ts', import.meta.url), {workerData: documents, stderr: false})
  const url = await new Promise<string>((resolve, reject) => lake.once('message', resolve).once('error', reject))
  const contenders = contendersOf(url, slug)
  const none = (): Times => ({clock: [], processor: []})
  const times: Record<Name, Times> = {
    'raw @sanity/client': none(),
    sourceline: none(),
    'sourceline, every word read': none(),
    '@sanity/client + zod': none(),
    'groqd with zod': none(),
    'fetch + JSON.parse': none(),
  }
  const random = generator(7)
  const inAnyOrder = () => names.map((name) => ({name, at: random()})).sort((a, b) => a.at - b.at)
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const {name} of inAnyOrder()) {
      const [started, used] = [performance.now(), processorTime()]
      for (let request = 0; request < requests; request++) {
        if (!(await contenders[name]())) throw new Error(`"${name}" did not find ${slug}.`)
      }
      if (round < 0) continue
      times[name].clock.push((performance.now() - started) / requests)
      times[name].processor.push((processorTime() - used) / requests)
    }
  }
  lake.postMessage('close')
  await lake.terminate()
  return times
}

function processorTime(): number {
  const {user, system} = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Rounds that are not counted: code is compiled and connections are opened in them. */
const WARM_UP = 40
