import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isObject} from '../../src/references/isObject.ts'
import type {SeedFinding} from './finding.ts'

/** The datasets a seeds folder may hold, each a folder of NDJSON files. */
export const datasets = ['production', 'confidential'] as const
export type Dataset = (typeof datasets)[number]

export type Fields = Readonly<Record<string, unknown>>

/** One line of a file: one document, and where it stands. */
export type Seed = {
  readonly dataset: Dataset
  readonly file: string
  readonly line: number
  readonly id: string
  readonly type: string
  readonly document: Fields & {readonly _id: string; readonly _type: string}
}

/** Every document of a seeds folder, and every line that is none. */
export function readSeeds(directory: string): {seeds: Seed[]; findings: SeedFinding[]} {
  const read = datasets.flatMap((dataset) =>
    filesOf(join(directory, dataset)).flatMap((name) => {
      const file = `${dataset}/${name}`
      const lines = readFileSync(join(directory, file), 'utf8').split('\n')
      if (lines.at(-1) === '') lines.pop()
      return lines.map((text, index) => readLine(text, {dataset, file, line: index + 1}))
    }),
  )
  return {
    seeds: read.filter((row) => 'document' in row),
    findings: read.filter((row) => 'message' in row),
  }
}

function filesOf(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
}

function readLine(text: string, at: Pick<Seed, 'dataset' | 'file' | 'line'>): Seed | SeedFinding {
  const wrong = (message: string): SeedFinding => ({file: at.file, line: at.line, message})
  if (text.trim() === '') return wrong('An empty line. Remove it: every line is one document.')
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    return wrong(`Not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isFields(document)) return wrong('Not a document. Every line is one JSON object.')
  const {_id, _type} = document
  if (typeof _id !== 'string' || _id === '') return wrong('The document has no _id.')
  if (typeof _type !== 'string' || _type === '') return wrong(`The document ${_id} has no _type.`)
  return {...at, id: _id, type: _type, document: {...document, _id, _type}}
}

export function isFields(value: unknown): value is Fields {
  return isObject(value)
}
