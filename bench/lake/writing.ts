import {closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createLake} from '../../src/lake/index.ts'
import {median} from '../client/ratio.ts'

/**
 * What a durable transaction costs, alone and beside others, against appending the same document to a file and waiting for the
 * disk after each line: `node bench/lake/writing.ts`.
 */
export async function writing(transactions = 640, rounds = 5): Promise<void> {
  const times: Record<string, number[]> = {'appended lines': [], '1 writer': [], '64 writers': []}
  for (let round = 0; round < rounds; round += 1) {
    times['appended lines']?.push(appending(transactions))
    times['1 writer']?.push(await throughLake(transactions, 1))
    times['64 writers']?.push(await throughLake(transactions, 64))
  }
  const lines = median(times['appended lines'] ?? [])
  console.log(`\n${transactions} transactions, each on disk before it is answered`)
  for (const [name, taken] of Object.entries(times)) {
    const each = median(taken) / transactions
    console.log(
      `${name.padEnd(20)}${each.toFixed(2).padStart(8)} ms each${(lines / median(taken)).toFixed(2).padStart(8)}x as many a second as appended lines`,
    )
  }
}

const documentOf = (n: number) => ({_id: `d${n}`, _type: 'claim', text: 'x'.repeat(2000)})

function appending(transactions: number): number {
  const directory = mkdtempSync(join(tmpdir(), 'bench-lake-'))
  const file = openSync(join(directory, 'lines.ndjson'), 'a')
  const started = performance.now()
  for (let n = 0; n < transactions; n += 1) {
    writeSync(file, `${JSON.stringify(documentOf(n))}\n`)
    fdatasyncSync(file)
  }
  const taken = performance.now() - started
  closeSync(file)
  rmSync(directory, {recursive: true, force: true})
  return taken
}

async function throughLake(transactions: number, writers: number): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-lake-'))
  const lake = await createLake({directory})
  const editor = lake.client({token: lake.token})
  let n = 0
  const write = async () => {
    while (n < transactions) {
      n += 1
      await editor.create(documentOf(n), {returnDocuments: false})
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({length: writers}, write))
  const taken = performance.now() - started
  await lake.close()
  rmSync(directory, {recursive: true, force: true})
  return taken
}

if (import.meta.main) await writing()
