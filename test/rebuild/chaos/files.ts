import {createServer} from 'node:http'
import {createClient} from '@sanity/client'
import {createNewsroom} from '../../../src/index.ts'
import {
  applyPlan,
  beginPlan,
  callback,
  createRebuildHandler,
  emptyManifest,
  type Journal,
  type Manifest,
  memoryJournal,
  type PlannedPage,
  planRebuild,
  reconcile,
} from '../../../src/rebuild/index.ts'
import {nodeHandler} from '../../../src/rebuild/node/index.ts'
import {secret} from '../delivery.ts'
import {declared} from '../oracle/documents.ts'
import {randomNewsroom} from '../oracle/newsroom.ts'
import {rules} from '../oracle/site.ts'
import {badLine} from './badLine.ts'
import type {Outcome} from './chaos.ts'

const EDITS = 40
const HOUR = 60 * 60_000

/** What outlives a process: its pages, its manifest and its journal. */
type Disk = {readonly pages: Map<string, string>; manifest: Manifest; readonly journal: Journal}

/** A process that dies in the midst of whatever it is at: from then on nothing it asks for is answered, and nothing it writes is written. */
type Life = {steps: number}

/**
 * A site of files in one process that is killed after any step it takes, and started again some edits later. Most looks leave what is young to
 * its delivery, as a site does that looks every few seconds; the last takes all there is. Nobody may read the history.
 */
export async function files(seed: number): Promise<Outcome> {
  const {lake, random, client, edit} = await randomNewsroom(seed)
  const {url: apiHost} = await lake.listen(0)
  const http = {apiHost, useProjectHostname: false, useCdn: false, token: lake.token}
  const listen = createClient({projectId: 'sourceline', dataset: 'production', apiVersion: '2026-11-01', ...http})
  const newsroom = createNewsroom({client})
  const disk: Disk = {pages: new Map(), manifest: emptyManifest, journal: memoryJournal()}
  const line = badLine(random)
  const faults: string[] = []
  let grace = HOUR

  async function start(life: Life) {
    const step = async () => {
      life.steps -= 1
      if (life.steps >= 0) return
      server.closeAllConnections()
      await new Promise(() => {})
    }
    const server = createServer((request, response) => nodeHandler(rebuild)(request, response))
    const carryOut = async (plan: readonly PlannedPage[]) => {
      await step()
      disk.manifest = beginPlan(disk.manifest, plan)
      for (const planned of plan) {
        await step()
        if (planned.action === 'remove') disk.pages.delete(planned.page)
        else disk.pages.set(planned.page, await made(planned.entry))
        await step()
        disk.manifest = applyPlan(disk.manifest, [planned])
      }
    }
    const rebuild = createRebuildHandler({
      secret,
      client,
      newsroom: declared,
      journal: mortal(disk.journal, step),
      cursor: {
        every: HOUR,
        listen,
        get grace() {
          return grace
        },
      },
      pace: {window: 2, longest: 20, poll: 20, lease: 200},
      targets: [
        callback(async (_, {changes = []}) => {
          await step()
          const {manifest} = disk
          await carryOut(await planRebuild({manifest, change: changes, client, queries: rules, newsroom: declared}))
        }),
      ],
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return {
      life,
      url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/api/rebuild`,
      catchUp: () => rebuild.catchUp(),
      carryOut,
      async kill() {
        life.steps = 0
        rebuild.close()
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      },
    }
  }
  async function made({query, params}: {query: string; params: Readonly<Record<string, unknown>>}): Promise<string> {
    const rule = rules.find(({name}) => name === query)
    return JSON.stringify(rule && (await newsroom.fetch(rule.query, params)))
  }

  let site = await start({steps: Number.POSITIVE_INFINITY})
  await site.catchUp()
  const all = {client, queries: rules, newsroom: declared}
  await site.carryOut(await reconcile({manifest: disk.manifest, ...all}))
  let down = 0
  for (let number = 1; number <= EDITS; number += 1) {
    const {deliveries} = await edit()
    await line.take(deliveries)
    await line.some([site.url])
    // It may never be done: where it is killed at it.
    if (random.chance(0.3)) await Promise.race([site.catchUp(), new Promise((resolve) => setTimeout(resolve, 200))])
    if (down > 0) {
      down -= 1
      if (down === 0) site = await start({steps: Number.POSITIVE_INFINITY})
    } else if (random.chance(0.1)) {
      site.life.steps = random.below(30)
    } else if (site.life.steps < Number.POSITIVE_INFINITY) {
      await site.kill()
      down = 1 + random.below(4)
    }
  }
  await site.kill()
  site = await start({steps: Number.POSITIVE_INFINITY})
  await line.rest([site.url])
  grace = 0
  await site.catchUp()
  const expected = new Map<string, string>()
  for (const planned of await reconcile({manifest: emptyManifest, ...all})) {
    if (planned.action !== 'remove') expected.set(planned.page, await made(planned.entry))
  }
  for (const path of new Set([...expected.keys(), ...disk.pages.keys()])) {
    if (disk.pages.get(path) !== expected.get(path)) faults.push(`seed ${seed}: ${path} is stale`)
  }
  await site.catchUp()
  const settled = await site.catchUp()
  if (settled && settled.lost + settled.deleted > 0) faults.push(`seed ${seed}: found on and on`)
  await site.kill()
  await lake.close()
  return {edits: EDITS, pages: expected.size, lost: line.counts.dropped, faults}
}

/** A journal of a process that may die: what it asks for then is not done. */
function mortal(journal: Journal, step: () => Promise<void>): Journal {
  return {
    append: (changes) => step().then(() => journal.append(changes)),
    take: (limit, lease) => step().then(() => journal.take(limit, lease)),
    hold: (keys, lease) => step().then(() => journal.hold(keys, lease)),
    finish: (keys) => step().then(() => journal.finish(keys)),
    waiting: () => step().then(() => journal.waiting()),
    rows: (ids) => step().then(() => journal.rows(ids)),
    putRows: (rows) => step().then(() => journal.putRows(rows)),
    rowIds: () => step().then(() => journal.rowIds()),
    rowCount: () => step().then(() => journal.rowCount()),
    mark: (name) => step().then(() => journal.mark(name)),
    putMark: (name, value) => step().then(() => journal.putMark(name, value)),
    claim: (name, lease) => step().then(() => journal.claim(name, lease)),
  }
}
