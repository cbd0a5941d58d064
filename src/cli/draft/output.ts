import {access, mkdir, open, readdir, readFile, rename, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {isObject} from '../../references/isObject.ts'
import {CannotRun} from '../command.ts'
import type {Drafted, Stored} from './drafted.ts'

/** Where drafts go. */
export type Output = {
  /** Whether a file was drafted before. */
  readonly has: (file: string) => Promise<boolean>
  readonly write: (file: string, drafted: Drafted) => Promise<void>
  /** What was done, for whoever waits. */
  readonly told: () => string[]
}

/** What several texts name: it is written once. */
const shared = new Set(['organization', 'person', 'topic', 'claim'])
const sharedFile = 'shared.ndjson'

/**
 * Standard output, or a directory: a file for each text, there as a whole or not at all, and one for what they share.
 *
 * @throws CannotRun where the directory cannot be written
 */
export async function outputTo(directory: string | undefined, out: (line: string) => void): Promise<Output> {
  const known = new Set<string>()
  const counts = {articles: 0, claims: 0, attributions: 0, left: 0, before: 0}
  const told = () => [
    `${counts.articles} articles drafted, ${counts.claims} claims marked, ${counts.attributions} attributions; ${counts.left} readings left to you.`,
    ...(counts.before > 0 ? [`${counts.before} were drafted before, and left as they are.`] : []),
  ]
  const count = ({claims, attributions, left}: Drafted) => {
    counts.articles++
    counts.claims += claims
    counts.attributions += attributions
    counts.left += left
  }
  const fresh = (documents: readonly Stored[]) =>
    documents.filter(({_id}) => {
      const isNew = !known.has(_id)
      known.add(_id)
      return isNew
    })
  if (directory === undefined) {
    return {
      has: async () => false,
      async write(_file, drafted) {
        count(drafted)
        for (const document of fresh(drafted.documents)) out(JSON.stringify(document))
      },
      told,
    }
  }
  await mkdir(directory, {recursive: true}).catch((error: Error) => {
    throw new CannotRun(`${directory} cannot be written: ${error.message}`)
  })
  await learnIds(directory, known)
  const targets = new Map<string, string>()
  const targetOf = (file: string) => {
    const name = `${basename(file)}.ndjson`
    const other = targets.get(name)
    if (other !== undefined && other !== file)
      throw new CannotRun(`${other} and ${file} have one name. Draft them into two directories.`)
    targets.set(name, file)
    return join(directory, name)
  }
  return {
    async has(file) {
      const isThere = await access(targetOf(file)).then(
        () => true,
        () => false,
      )
      if (isThere) counts.before++
      return isThere
    },
    async write(file, drafted) {
      const documents = fresh(drafted.documents)
      // What others refer to first: killed between the two, no draft refers to what is not there.
      await append(
        join(directory, sharedFile),
        documents.filter(({_type}) => shared.has(_type)),
      )
      await writeWhole(
        targetOf(file),
        documents.filter(({_type}) => !shared.has(_type)),
      )
      count(drafted)
    },
    told,
  }
}

/** The ids of what was drafted before. A last line that was cut off when it was killed is taken out. */
async function learnIds(directory: string, known: Set<string>): Promise<void> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.ndjson'))
  for (const name of files) {
    const path = join(directory, name)
    const lines = (await readFile(path, 'utf8')).split('\n')
    const whole = lines.filter((line) => line !== '' && idIn(line) !== undefined)
    for (const line of whole) known.add(idIn(line) ?? '')
    if (lines.filter((line) => line !== '').length > whole.length) await writeLines(path, whole)
  }
}

function idIn(line: string): string | undefined {
  try {
    const document: unknown = JSON.parse(line)
    return isObject(document) && typeof document._id === 'string' ? document._id : undefined
  } catch {
    return undefined
  }
}

async function append(path: string, documents: readonly Stored[]): Promise<void> {
  const file = await open(path, 'a')
  try {
    await file.write(documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
    await file.sync()
  } finally {
    await file.close()
  }
}

function writeWhole(path: string, documents: readonly Stored[]): Promise<void> {
  return writeLines(
    path,
    documents.map((document) => JSON.stringify(document)),
  )
}

async function writeLines(path: string, lines: readonly string[]): Promise<void> {
  const part = `${path}.part`
  const file = await open(part, 'w')
  try {
    await file.write(lines.map((line) => `${line}\n`).join(''))
    await file.sync()
  } catch (error) {
    await file.close()
    await rm(part, {force: true})
    throw error
  }
  await file.close()
  await rename(part, path)
}
