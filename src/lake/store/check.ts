import {existsSync} from 'node:fs'
import {fileNameOf} from '../assets/assetName.ts'
import {LakeStartError} from '../errors.ts'
import {isObject} from '../json.ts'
import {fileIn, openDatabase} from './database.ts'
import {readDocument} from './documentRow.ts'

/** What is the matter with a lake; nothing, where `faults` is empty. */
export type Checked = {readonly documents: number; readonly files: number; readonly faults: readonly string[]}

/**
 * Reads a lake from end to end and changes nothing: every page, every document, and whether each asset has its bytes.
 *
 * ```ts
 * checkLake('./lake').faults // [] where it is whole
 * ```
 */
export function check(directory: string): Checked {
  if (!existsSync(fileIn(directory)))
    throw new LakeStartError('unreadable-directory', `There is no lake in ${directory}`)
  const database = openDatabase(directory)
  const faults: string[] = []
  let [documents, files] = [0, 0]
  try {
    for (const row of database.prepare('PRAGMA integrity_check(20)').iterate()) {
      const said = String(row.integrity_check)
      if (said !== 'ok') faults.push(said.trim())
    }
    const kept = new Set<string>()
    for (const {dataset, name} of database.prepare('SELECT dataset, name FROM files').iterate()) {
      files += 1
      kept.add(`${dataset}/${name}`)
    }
    for (const {dataset, id, body} of database.prepare('SELECT dataset, id, body FROM documents').iterate()) {
      documents += 1
      const document = readDocument(String(body))
      if (!document) faults.push(`${dataset}/${id} is no whole document`)
      const name = fileNameOf(String(id))
      const isAsset = isObject(document) && String(document._type).startsWith('sanity.') && name !== undefined
      if (isAsset && !kept.has(`${dataset}/${name}`)) faults.push(`${dataset}/${id} has no bytes`)
    }
  } catch (error) {
    faults.push(`It cannot be read to its end: ${error instanceof Error ? error.message : error}`)
  } finally {
    database.close()
  }
  return {documents, files, faults}
}
