import {Worker} from 'node:worker_threads'
import type {InitialDocument} from '../../src/lake/index.ts'
import {contendersOf, type Name, names} from './contenders.ts'
import {generator} from './ratio.ts'

/** Milliseconds a request, a round each, by contender. */
export type Times = Record<Name, number[]>

/**
 * Asks for one article in every way, in rounds: each round has every contender once, in an order drawn anew, for a
 * handful of requests one after the other.
 */
export async function measure(
  documents: readonly InitialDocument[],
  slug: string,
  {rounds, requests}: {rounds: number; requests: number},
): Promise<Times> {
  const lake = new Worker(new URL('lakeWorker.ts', import.meta.url), {workerData: documents, stderr: false})
  const url = await new Promise<string>((resolve, reject) => lake.once('message', resolve).once('error', reject))
  const contenders = contendersOf(url, slug)
  const times: Times = {
    'raw @sanity/client': [],
    sourceline: [],
    'sourceline, every word read': [],
    '@sanity/client + zod': [],
    'fetch + JSON.parse': [],
  }
  const random = generator(7)
  const inAnyOrder = () => names.map((name) => ({name, at: random()})).sort((a, b) => a.at - b.at)
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const {name} of inAnyOrder()) {
      const started = performance.now()
      for (let request = 0; request < requests; request++) {
        if (!(await contenders[name]())) throw new Error(`"${name}" did not find ${slug}.`)
      }
      if (round >= 0) times[name].push((performance.now() - started) / requests)
    }
  }
  lake.postMessage('close')
  await lake.terminate()
  return times
}

/** Rounds that are not counted: code is compiled and connections are opened in them. */
const WARM_UP = 40
