import {setTimeout as pause} from 'node:timers/promises'
import {badLine} from '../../rebuild/chaos/badLine.ts'
import {secret} from '../../rebuild/delivery.ts'
import type {randomNewsroom} from '../../rebuild/oracle/newsroom.ts'
import type {RunningSite, Setting} from './sites.ts'

/** A kind of site, as it is put up, started again, and looked at. */
export type Kind = {
  readonly instances: number
  readonly paths: readonly string[]
  start(setting: Pick<Setting, 'secret' | 'clockOff'>): Promise<RunningSite>
  /** The store they share is killed and started again. */
  restartStore?(): Promise<void>
  /** What stands at an address: the same for as long as nothing it is made of has changed. */
  show(url: string, path: string): Promise<string>
  /** Whether it was kept, and not made for this request; said by sites that make pages when they are asked. */
  isKept?(url: string, path: string): Promise<boolean>
  /** What should stand there: never from anything kept. */
  fresh(): Promise<(path: string) => Promise<string>>
  close(): unknown
}

export type Outcome = {
  readonly edits: number
  readonly pages: number
  readonly lost: number
  readonly kills: number
  /** The longest it took until every page was right once the last delivery had come or not, in milliseconds. */
  readonly healed: number
  readonly faults: readonly string[]
}

const TEN_MINUTES = 10 * 60_000
/** Between two looks at all pages so many edits are made. */
const ROUND = 100
/** A look every ten seconds, at what is older than five; and as long again to purge it. */
const ONE_CYCLE = 30_000
/** The next look has been made, wherever it was. */
const ONE_LOOK = 12_000

/**
 * Edits over HTTP while deliveries are lost, doubled, late and out of order, clocks are ten minutes off, and sites and their store are
 * killed and started again. After each round, one cycle; then every page of every instance is held to one that was never kept.
 */
export async function chaos(
  {edit, random}: Pick<Awaited<ReturnType<typeof randomNewsroom>>, 'edit' | 'random'>,
  kind: Kind,
  goOn: (edits: number) => boolean,
): Promise<Outcome> {
  const line = badLine(random)
  const start = () => kind.start({secret, clockOff: random.one([0, 0, TEN_MINUTES, -TEN_MINUTES])})
  const sites: RunningSite[] = []
  for (let at = 0; at < kind.instances; at += 1) sites.push(await start())
  const addresses = () => sites.map(({url}) => `${url}/api/rebuild`)
  const faults: string[] = []
  let [edits, pages, kills, healed] = [0, 0, 0, 0]

  const visitSome = () =>
    Promise.all(
      random.some(kind.paths, 10).map((path) =>
        // Of one that is being started again there is no answer.
        kind.show(random.one(sites).url, path).catch(() => ''),
      ),
    )
  const killed = async (at: number) => {
    kills += 1
    await sites[at]?.kill()
    const again = await start()
    sites[at] = again
  }

  async function round(): Promise<void> {
    let restarting: Promise<unknown> = Promise.resolve()
    const end = edits + ROUND
    while (edits < end && goOn(edits)) {
      edits += 1
      const {deliveries} = await edit()
      await line.take(deliveries)
      await line.some(addresses())
      await visitSome()
      if (edits === 20 || random.chance(0.03)) {
        await restarting
        restarting = killed(random.below(sites.length))
      }
      if ((edits === 30 || random.chance(0.01)) && kind.restartStore) {
        await restarting
        kills += 1
        restarting = kind.restartStore()
      }
    }
    await restarting
    await line.rest(addresses())
  }

  /** Which of these are not as they should be. */
  async function staleOf(all: readonly (readonly [url: string, path: string])[]) {
    const stale: (readonly [url: string, path: string])[] = []
    for (const [url, path] of all) {
      if ((await kind.show(url, path)) !== (await expected(path))) stale.push([url, path])
    }
    return stale
  }
  let expected: (path: string) => Promise<string>
  const everyPage = () => sites.flatMap(({url}) => kind.paths.map((path) => [url, path] as const))

  async function settles(): Promise<void> {
    const began = performance.now()
    expected = await kind.fresh()
    let stale = await staleOf(everyPage())
    while (stale.length > 0 && performance.now() - began < ONE_CYCLE) {
      await pause(500)
      stale = await staleOf(stale)
    }
    healed = Math.max(healed, performance.now() - began)
    // What was right once stays so: a look at what was purged too early.
    for (const [url, path] of await staleOf(everyPage())) {
      faults.push(
        `after ${edits} edits, ${path} is stale on instance ${sites.findIndex((site) => site.url === url) + 1}`,
      )
    }
    pages += everyPage().length
  }

  try {
    while (edits === 0 || goOn(edits)) {
      await round()
      await settles()
      if (faults.length > 20) break
    }
    if (!(await comesToRest(kind, sites))) faults.push('pages are purged on and on')
    faults.push(...(await leftBehind(sites)))
  } finally {
    for (const site of sites) await site.kill()
  }
  return {edits, pages, lost: line.counts.dropped, kills, healed, faults}
}

/** Whether, with nobody writing, every page that was kept is kept still a cycle later. What was heard of late may be purged once more. */
async function comesToRest({isKept, paths}: Kind, sites: readonly RunningSite[]): Promise<boolean> {
  if (isKept === undefined) return true
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const kept: (readonly [string, string])[] = []
    for (const {url} of sites)
      for (const path of paths) {
        await isKept(url, path)
        if (await isKept(url, path)) kept.push([url, path])
      }
    await pause(ONE_LOOK)
    let gone = 0
    for (const [url, path] of kept) if (!(await isKept(url, path))) gone += 1
    if (gone === 0 && kept.length > 0) return true
  }
  return false
}

async function leftBehind(sites: readonly RunningSite[]): Promise<string[]> {
  const left: string[] = []
  for (const {url} of sites) {
    const {waiting}: {waiting: number} = await (await fetch(`${url}/healthz`)).json()
    if (waiting > 0) left.push(`${waiting} changes wait`)
  }
  return left
}
