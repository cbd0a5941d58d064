import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {createPageCache} from '../../../examples/site/src/pageCache.ts'
import {type Journal, memoryJournal, type RebuildOptions} from '../../../src/rebuild/index.ts'
import {sqliteJournal} from '../../../src/rebuild/node/index.ts'
import {secret} from '../delivery.ts'
import {declared} from '../oracle/documents.ts'
import {randomNewsroom} from '../oracle/newsroom.ts'
import {badLine} from './badLine.ts'
import {type Instance, startInstance} from './instance.ts'

const EDITS = 40
const TEN_MINUTES = 10 * 60_000

export type Outcome = {readonly edits: number; readonly pages: number; readonly lost: number; readonly faults: string[]}

/** Two instances, each with pages and a journal in memory: both end with the process. */
export function ownPages(seed: number): Promise<Outcome> {
  return chaos(seed, async () => ({journal: () => memoryJournal(), isShared: false, restart() {}, async close() {}}))
}

/** Two instances on one store of pages and one journal on disk, which both outlive them; the journal is closed and opened again, too. */
export function sharedPages(seed: number): Promise<Outcome> {
  return chaos(seed, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sourceline-chaos-'))
    const open = () => sqliteJournal(join(folder, 'rebuilds.sqlite'))
    let opened = open()
    return {
      journal: () => opened,
      isShared: true,
      restart() {
        opened.close()
        opened = open()
      },
      async close() {
        opened.close()
        await rm(folder, {recursive: true})
      },
    }
  })
}

type Store = {
  readonly journal: () => Journal
  readonly isShared: boolean
  restart(): void
  close(): Promise<void>
}

/**
 * Edits by the dozen while deliveries are lost, doubled, late and out of order, clocks are ten minutes off, and instances are killed and
 * started again; then one cycle. Every page that any instance keeps is held to its query; and once more nothing is purged.
 */
async function chaos(seed: number, open: () => Promise<Store>): Promise<Outcome> {
  const {lake, random, addresses, client, edit, editor} = await randomNewsroom(seed)
  const {url} = await lake.listen(0)
  const store = await open()
  const http = {apiHost: url, useProjectHostname: false, useCdn: false, token: lake.token}
  const listen = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
  const line = badLine(random)
  const faults: string[] = []
  const shared = store.isShared ? createPageCache({capacity: 10_000}) : undefined
  const paths = [...addresses.keys()]

  const start = async (): Promise<Instance> => {
    const off = random.one([0, 0, TEN_MINUTES, -TEN_MINUTES])
    const options: Omit<RebuildOptions, 'targets'> = {
      secret,
      client,
      newsroom: declared,
      journal: store.journal(),
      cursor: {
        every: 60_000,
        grace: 0,
        history: editor,
        listen,
      },
      pace: {window: 2, longest: 20, poll: 20, lease: 400},
      now: () => Date.now() + off,
    }
    const instance = await startInstance(options, addresses, shared)
    // Before it shows anything, as a site does: from then on it knows what changes.
    await instance.catchUp()
    return instance
  }
  const instances = [await start(), await start()]
  const urls = () => instances.map((instance) => instance.url)
  const visitSome = async (most: number) => {
    const chosen = random.some(paths, most).values()
    // A few readers at a time: a lake that is asked hundreds of things at once answers 503.
    const reader = async () => {
      for (const path of chosen) await random.one(instances).visit(path)
    }
    await Promise.all(Array.from({length: 8}, reader))
  }

  await visitSome(paths.length)
  for (let number = 1; number <= EDITS; number += 1) {
    const {deliveries} = await edit()
    await line.take(deliveries)
    await line.some(urls())
    await visitSome(12)
    if (random.chance(0.06)) {
      const at = random.below(2)
      await instances[at]?.kill()
      instances[at] = await start()
    }
    if (store.isShared && random.chance(0.03)) {
      for (const instance of instances) await instance.kill()
      store.restart()
      for (const at of [0, 1]) instances[at] = await start()
    }
  }
  await line.rest(urls())

  for (const instance of instances) await instance.catchUp()
  for (const [path, {show}] of addresses) {
    const fresh = JSON.stringify(await show())
    for (const [at, instance] of instances.entries()) {
      if ((await instance.visit(path)) !== fresh) faults.push(`seed ${seed}: ${path} is stale on instance ${at + 1}`)
    }
  }
  // What was heard of late may be purged once more, and then no more.
  for (const instance of instances) await instance.catchUp()
  const told = instances.map((instance) => instance.told())
  for (const instance of instances) await instance.catchUp()
  if (instances.some((instance, at) => instance.told() !== told[at])) faults.push(`seed ${seed}: purged on and on`)
  for (const instance of instances) {
    const {count} = await store.journal().waiting()
    if (store.isShared && count > 0) faults.push(`seed ${seed}: ${count} changes are left`)
    await instance.kill()
  }
  await store.close()
  await lake.close()
  return {edits: EDITS, pages: addresses.size * instances.length, lost: line.counts.dropped, faults}
}
