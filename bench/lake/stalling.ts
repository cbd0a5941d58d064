import {createLake} from '../../src/lake/index.ts'
import {crowd, stalling} from '../../test/lake/query/stalling.ts'

/**
 * How long a reader waits for a small answer while somebody without a token asks what takes for ever: each of the stalling queries in
 * turn, and then all of them at once. `node bench/lake/stalling.ts`
 */
async function report(): Promise<void> {
  console.log(
    'A small query beside one that stalls (650 documents, over a socket)      n       p50       p99    longest',
  )
  for (const [name, query] of stalling) await beside(name, [query])
  await beside(
    'all of them at once',
    stalling.map(([, query]) => query),
  )
}

const seconds = 4

async function beside(name: string, queries: readonly string[]): Promise<void> {
  const lake = await createLake({documents: crowd})
  const {url} = await lake.listen(0)
  const ask = (query: string) =>
    fetch(`${url}/v2026-11-01/data/query/production`, {method: 'POST', body: JSON.stringify({query})})
  const light = async () => (await ask('*[_id == "d7"][0].n')).text()
  for (let warm = 0; warm < 200; warm += 1) await light()
  const stalled = queries.map((query) =>
    ask(query)
      .then((response) => response.text())
      .catch(() => ''),
  )
  const times: number[] = []
  const until = performance.now() + seconds * 1000
  while (performance.now() < until) {
    const begun = performance.now()
    await light()
    times.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await lake.close()
  await Promise.all(stalled)
  times.sort((left, right) => left - right)
  const at = (part: number) =>
    `${(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(1)} ms`.padStart(10)
  console.log(name.padEnd(68) + String(times.length).padStart(6) + at(0.5) + at(0.99) + at(1))
}

await report()
