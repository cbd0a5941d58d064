import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {documentOn, type StoredDocument} from '../../../src/cli/documents.ts'

const names = ['production', 'confidential'] as const
type Name = (typeof names)[number]

/** A newsroom as an earlier release stored it (`dataset/README.md`), a file each dataset. */
export const fileOfEarlier = Object.fromEntries(
  names.map((name) => [name, join(import.meta.dirname, 'dataset', `${name}.ndjson`)]),
) as Record<Name, string>

/** Its documents. */
export const earlier = Object.fromEntries(names.map((name) => [name, documentsIn(fileOfEarlier[name])])) as Record<
  Name,
  StoredDocument[]
>

export function documentsIn(file: string): StoredDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => documentOn(line) ?? [])
}
