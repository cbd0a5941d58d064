import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fromDocuments} from '../../../src/sourcing/index.ts'

const folder = join(import.meta.dirname, '../../../seeds/production')

/** The graph of all that this repository brings along. */
export const seedGraph = fromDocuments(
  readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  ),
)
