import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {anonymousClient} from '../anonymous.ts'
import {copiesOfArticle} from '../copies.ts'
import {freePort, pause} from '../startLoop.ts'
import {startSite} from '../startSite.ts'
import {editorOf, sharedId} from './editor.ts'

/** What came of it. */
export type Soaked = {
  readonly writes: number
  /** Megabytes the lake held after a collection, each tenth of the time. */
  readonly heap: readonly number[]
  /** Of the middle of the time and of its end: how much more it held then. */
  readonly growth: number
  /** Megabytes it held once every webhook had been delivered: what was waiting to be told is gone. */
  readonly atRest: number
  /** What somebody was told is stored, and is not there. */
  readonly lost: readonly string[]
  /** Pages that show something else than the lake, after everybody had stopped. */
  readonly stale: readonly string[]
  /** Milliseconds until every webhook had been delivered, after everybody had stopped. */
  readonly delivered: number
  /** Milliseconds from then until the last page of the last site was right. */
  readonly settled: number
}

const editors = 20
const sites = 3
const secret = 'of the soak'
/** How long a page may lag behind once everybody has stopped and all is delivered: a delivery that was dropped is found by the site's own look. */
const patience = 120_000

/**
 * Twenty editors write, three sites show, for so many seconds, while webhooks are dropped and doubled, requests fail, streams break off and the
 * lake is killed at half time. See `docs/lake.md`.
 */
export async function soak(seconds: number): Promise<Soaked> {
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-soak-'))
  const [port, ...sitePorts] = await Promise.all(Array.from({length: 1 + sites}, freePort))
  const url = `http://127.0.0.1:${port}`
  const children: ChildProcess[] = []
  try {
    const relays = sitePorts.map((sitePort) => `http://127.0.0.1:${sitePort}`)
    let token = ''
    let lake = await startLake()
    const shown = await Promise.all(
      sitePorts.map((sitePort) => startSite(url, secret, {port: sitePort, isQuiet: true})),
    )
    children.push(...shown.map(({child}) => child))
    const client = () =>
      createClient({
        ...anonymousClient(url).config(),
        token,
        maxRetries: 0,
        ignoreBrowserTokenWarning: true,
      })
    const documents = (await copiesOfArticle(editors, 'soak')).map(({document}) => document)
    for (const document of documents) await untilStored(() => client().createOrReplace(document))
    const headlines = new Map(documents.map(({_id, headline}) => [_id, String(headline)]))
    await untilStored(() => client().createOrReplace({_id: sharedId, _type: 'soakNote', count: 0}))

    const end = Date.now() + seconds * 1000
    const isOver = () => Date.now() >= end
    const people = Array.from({length: editors}, (_, at) => {
      const id = `soak-${at}`
      return editorOf({id, headline: headlines.get(id) ?? ''}, client, isOver)
    })
    const readers = shown.map(async (site) => {
      for (let at = 0; !isOver(); at += 1) {
        await fetch(`${site.url}/articles/soak-${at % editors}`).then(
          (answer) => answer.text(),
          () => undefined,
        )
        await pause(25)
      }
    })
    const heap: number[] = []
    for (let tenth = 0; tenth < 10; tenth += 1) {
      await pause(seconds * 100)
      if (tenth === 4) {
        const gone = once(lake, 'exit')
        lake.kill('SIGKILL')
        await gone
        lake = await startLake()
      }
      heap.push(await held(lake))
    }
    await Promise.all([...people.map(({stopped}) => stopped), ...readers])

    const reader = anonymousClient(url)
    const lost: string[] = []
    const now = new Map<string, string>()
    for (const [at, person] of people.entries()) {
      const headline = await untilStored(() => reader.fetch<string>('*[_id == $id][0].headline', {id: `soak-${at}`}))
      now.set(`soak-${at}`, headline)
      if (!person.headlines().includes(headline))
        lost.push(`soak-${at}: ${headline}, not ${person.headlines().join(' or ')}`)
    }
    const count = await untilStored(() => client().fetch<number>('*[_id == $id][0].count', {id: sharedId}))
    const sum = (of: 'sure' | 'perhaps') => people.reduce((total, person) => total + person.counted()[of], 0)
    if (count < sum('sure') || count > sum('sure') + sum('perhaps')) lost.push(`${count} counted of ${sum('sure')}`)

    const stopped = Date.now()
    lake.send('idle')
    await once(lake, 'message')
    const delivered = Date.now() - stopped
    const atRest = await held(lake)
    const began = Date.now()
    let stale = await staleOf()
    while (stale.length > 0 && Date.now() - began < patience) {
      await pause(200)
      stale = await staleOf()
    }
    const settled = Date.now() - began
    // After the kill it is a new process: what it holds is compared with what that held when it had warmed up.
    const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
    const growth = mean(heap.slice(8)) / mean(heap.slice(6, 8))
    return {
      writes: people.reduce((total, person) => total + person.writes(), 0),
      heap,
      growth,
      atRest,
      lost,
      stale,
      delivered,
      settled,
    }

    async function staleOf(): Promise<string[]> {
      const found = await Promise.all(
        shown.flatMap((site) =>
          [...now].map(async ([slug, headline]) => {
            const text = await fetch(`${site.url}/articles/${slug}`).then((answer) => answer.text(), String)
            return text.includes(`${headline}<`) ? [] : [`${site.url}/articles/${slug}`]
          }),
        ),
      )
      return found.flat()
    }

    async function startLake() {
      const child = fork(join(import.meta.dirname, 'lake.ts'), [directory, String(port), secret, ...relays], {
        execArgv: ['--expose-gc'],
      })
      children.push(child)
      token = String((await once(child, 'message'))[0])
      child.send('listen')
      await once(child, 'message')
      return child
    }
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await rm(directory, {recursive: true, force: true, maxRetries: 5})
  }
}

async function held(lake: ChildProcess): Promise<number> {
  lake.send('measure')
  const [{heapUsed, external}] = await once(lake, 'message')
  return Math.round(((heapUsed + external) / 1024 / 1024) * 10) / 10
}

async function untilStored<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask()
    } catch (error) {
      if (attempt > 50) throw error
      await pause(100)
    }
  }
}
