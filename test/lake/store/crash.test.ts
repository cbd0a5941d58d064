import {fork} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {expect, it, onTestFinished, vi} from 'vitest'
import {createLake} from '../../../src/lake/index.ts'
import {emptyDirectory} from './directory.ts'

const rounds = Number(process.env.LAKE_CRASH_ROUNDS ?? 3)
/** A lake is killed and started again so often before the next round begins with an empty one. */
const roundsOfOneLake = 10

type Writers = {
  readonly acknowledged: readonly string[]
  /** Resolves when the first transaction was acknowledged. */
  write(directory: string, round: number): Promise<void>
  kill(): Promise<void>
}

/** Starts a process with several writers, which names each transaction once it was acknowledged. */
function startWriters(): Writers {
  const child = fork(join(import.meta.dirname, 'crashWriter.ts'), {stdio: 'inherit'})
  const acknowledged: string[] = []
  const started = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The writers ended by themselves (${code})`)))
    child.on('message', (id) => {
      acknowledged.push(String(id))
      resolve()
    })
  })
  started.catch(() => {}) // those that wait for the round after the last are killed before they write
  return {
    acknowledged,
    write(directory, round) {
      child.send([directory, round])
      return started
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

type Count = {readonly _id: string; readonly pairs: number}

it(`keeps every transaction it acknowledged to concurrent writers, and no half of one, through kill -9 (${rounds} rounds)`, {
  timeout: 30_000 + rounds * 5_000,
}, async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {}) // a torn tail is what this is about
  let directory = ''
  let acknowledged: string[] = []
  let all = 0
  let next = startWriters()
  onTestFinished(() => next.kill())
  for (let round = 0; round < rounds; round += 1) {
    if (round % roundsOfOneLake === 0) {
      directory = await emptyDirectory()
      acknowledged = []
    }
    const writers = next
    await writers.write(directory, round)
    await expect(createLake({directory})).rejects.toMatchObject({code: 'directory-in-use'})
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 250))
    await writers.kill()
    next = startWriters()
    acknowledged.push(...writers.acknowledged)
    all += writers.acknowledged.length

    const lake = await createLake({directory})
    const ids = new Set(await lake.client().fetch<string[]>('*[_type == "pair"]._id'))
    const counts = await lake.client().fetch<Count[]>('*[_type == "count"]{_id, pairs}')
    await lake.close()
    expect(acknowledged.filter((pair) => !ids.has(`${pair}-left`) || !ids.has(`${pair}-right`))).toEqual([])
    const pairs = [...ids].filter((id) => id.endsWith('-left')).map((id) => id.slice(0, -'-left'.length))
    expect(pairs.filter((pair) => !ids.has(`${pair}-right`))).toEqual([])
    expect(ids.size).toBe(pairs.length * 2)
    // Each transaction counted itself twice: in its writer's count, and in the one that all writers share.
    for (const {_id, pairs: counted} of counts) {
      const owner = _id.slice('count-'.length)
      expect([_id, counted]).toEqual([
        _id,
        pairs.filter((pair) => owner === 'all' || pair.startsWith(`${owner}-`)).length,
      ])
    }
  }
  expect(all).toBeGreaterThan(rounds)
})
