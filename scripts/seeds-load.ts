import {readdirSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Lake} from '../src/lake/index.ts'

/** Loads `seeds/<dataset>/*.ndjson`; documents that are there already are left as they are, so it can run at every start. */
export async function loadSeeds(lake: Lake, folder: string): Promise<void> {
  for (const dataset of ['production', 'confidential']) {
    const lines = readdirSync(join(folder, dataset))
      .filter((name) => name.endsWith('.ndjson'))
      .sort()
      .flatMap((name) => readFileSync(join(folder, dataset, name), 'utf8').split('\n'))
      .filter((line) => line.trim() !== '')
    await lake.import({dataset, lines, asset: (path) => readFile(join(folder, path)), existing: 'keep', ungated: true})
  }
}
