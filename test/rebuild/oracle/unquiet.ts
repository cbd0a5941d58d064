import {createPageCache, type Page} from '../../../examples/site/src/pageCache.ts'
import {applyPlan, callback, createRebuildHandler, emptyManifest, reconcile} from '../../../src/rebuild/index.ts'
import {secret} from '../delivery.ts'
import {declared} from './documents.ts'
import {randomNewsroom} from './newsroom.ts'
import {askEverything, rules} from './site.ts'

const EDITS_A_NEWSROOM = 8

/**
 * Edits, deliveries and renders all in one another's way: deliveries come late, twice and in any order, renders begin before a purge
 * and end after it. Once every delivery has come, each kept page is held to its query.
 *
 * @returns what was found stale
 */
export async function unquietRun(seed: number): Promise<{edits: number; faults: string[]}> {
  const {lake, client, random, addresses, edit} = await randomNewsroom(seed)
  const cache = createPageCache({capacity: 10_000})
  let later = 0
  const handle = createRebuildHandler({
    secret,
    client,
    newsroom: declared,
    targets: [callback((tags) => cache.purge(tags))],
    deadline: 0,
    now: () => Date.now() + later,
  })
  const paths = [...addresses.keys()]
  const waiting: Request[] = []
  const underWay: Promise<unknown>[] = []

  const visit = (path: string) => {
    const address = addresses.get(path)
    if (!address) return undefined
    const {tags, show} = address
    return cache.read(path, tags, async (): Promise<Page> => {
      const body = JSON.stringify(await show())
      // What was read long ago is kept late: anything may happen in between.
      await new Promise((done) => setTimeout(done, random.below(3)))
      return {status: 200, body, etag: '', tags}
    })
  }
  const visitSome = (most: number) => {
    for (const path of random.some(paths, most)) underWay.push(Promise.resolve(visit(path)))
  }
  const deliver = async () => {
    const [request] = waiting.splice(random.below(waiting.length), 1)
    if (!request) return
    if (random.chance(0.3)) waiting.push(request.clone())
    const redelivery = request.clone()
    const {status} = await handle(request)
    // A document that was created and deleted since is not there: the delivery comes again, as Sanity's do, and is given up at last.
    if (status === 503 && later === 0) waiting.push(redelivery)
    else if (status !== 200 && status !== 503) throw new Error(`seed ${seed}: a delivery was answered with ${status}`)
  }

  for (const path of paths) await visit(path)
  for (let number = 1; number <= EDITS_A_NEWSROOM; number += 1) {
    visitSome(30)
    waiting.push(...(await edit()).deliveries)
    visitSome(30)
    while (waiting.length > 0 && random.chance(0.5)) underWay.push(deliver())
  }
  await Promise.all(underWay)
  later = 90_000
  while (waiting.length > 0) {
    visitSome(10)
    await deliver()
  }
  await Promise.all(underWay)
  while (waiting.length > 0) await deliver()

  const faults: string[] = []
  for (const [path, {show}] of addresses) {
    const kept = (await visit(path))?.page.body
    if (kept !== JSON.stringify(await show())) faults.push(`seed ${seed}: ${path} is stale`)
  }
  await lake.close()
  return {edits: EDITS_A_NEWSROOM, faults}
}

/** Edits whose deliveries never come; then one `reconcile`. */
export async function lostRun(seed: number): Promise<{edits: number; faults: string[]}> {
  const {lake, client, addresses, edit} = await randomNewsroom(seed)
  const built = async (manifest: Parameters<typeof applyPlan>[0]) =>
    applyPlan(manifest, await reconcile({manifest, client, queries: rules}))
  const before = await built(emptyManifest)
  for (let number = 1; number <= EDITS_A_NEWSROOM; number += 1) await edit()
  const reconciled = await built(before)
  const fresh = await built(emptyManifest)
  const pages = new Set([...Object.keys(fresh.pages), ...Object.keys(reconciled.pages)])
  const stale = [...pages].filter((page) => fresh.pages[page]?.digest !== reconciled.pages[page]?.digest)
  const shown = await askEverything(addresses)
  const there = [...shown].filter(([, {text}]) => text !== undefined).map(([path]) => path)
  const wrong = there.filter((path) => !reconciled.pages[path])
  await lake.close()
  return {
    edits: EDITS_A_NEWSROOM,
    faults: [...stale, ...wrong].map((path) => `seed ${seed}: ${path} is not as it should be`),
  }
}
