import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {StoredDocument} from '../../src/lake/documents.ts'
import {createLake} from '../../src/lake/index.ts'
import {median} from '../client/ratio.ts'

/** What it costs to start on a directory that holds these documents, beside reading and parsing the same lines. */
export async function loading(documents: readonly StoredDocument[], rounds = 5): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-lake-'))
  try {
    const filled = await createLake({directory, documents})
    await filled.close()
    const lines = join(directory, 'documents.ndjson')
    writeFileSync(lines, documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
    const times = {lake: [] as number[], lines: [] as number[]}
    for (let round = 0; round < rounds; round += 1) {
      const before = performance.now()
      const lake = await createLake({directory})
      times.lake.push(performance.now() - before)
      await lake.close()
      const begun = performance.now()
      const parsed = new Map<string, unknown>()
      for (const line of readFileSync(lines, 'utf8').split('\n')) {
        if (line === '') continue
        const document = JSON.parse(line)
        parsed.set(document._id, document)
      }
      times.lines.push(performance.now() - begun)
    }
    const [lake, parsing] = [median(times.lake), median(times.lines)]
    console.log(
      `\nStarting on ${documents.length} documents: ${lake.toFixed(0)} ms; reading and parsing their lines: ${parsing.toFixed(0)} ms; ${(lake / parsing).toFixed(2)}x (goal: at most 1.3x)`,
    )
  } finally {
    rmSync(directory, {recursive: true, force: true})
  }
}
