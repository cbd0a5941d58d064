import {constants} from 'node:fs'
import {access, open, rename, rm, stat} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {CannotRun} from '../command.ts'
import {documentOn, type StoredDocument} from '../documents.ts'
import {linesOf} from '../lines.ts'
import type {Progress} from '../terminal/progress.ts'
import type {AnswerTo} from './answers.ts'
import {carry, readsOf} from './carry.ts'
import type {Reported} from './report.ts'
import type {Lookup} from './steps/step.ts'

/** What is carried, and where to; nowhere where it is only looked at. */
export type FileWork = {
  readonly file: string
  readonly out?: string
  readonly answerTo: AnswerTo
  readonly progress: Progress
  readonly report: (told: Reported) => void
}

/**
 * Carries the documents of an NDJSON file into another. A line that needs no change is written as it was read, to the
 * letter; the other file is there as a whole or not at all, and only its owner may read it.
 *
 * @throws CannotRun that names the file, and the line where one is no document
 */
export async function carryFile({file, out, answerTo, progress, report}: FileWork): Promise<void> {
  if (out !== undefined) await checkFree(out)
  const {size} = await stat(file).catch(() => ({size: 0}))
  progress.begin('Reading', size)
  const lookup = await lookupIn(file, progress)
  progress.begin('Carrying', size)
  const carried = async function* () {
    for await (const {line, document} of documentsIn(file, progress)) {
      const {document: after, told} = carry(document, lookup, answerTo)
      report({...told, written: out !== undefined && after !== document})
      yield `${after === document ? line : JSON.stringify(after)}\n`
    }
  }
  if (out === undefined) for await (const _ of carried());
  else await writeWhole(out, carried())
}

/** Everything that a step may look up, in as many readings of the file as the longest chain is long. */
async function lookupIn(file: string, progress: Progress): Promise<Lookup> {
  const known = new Map<string, StoredDocument | undefined>()
  const lookup: Lookup = (id) => known.get(id)
  for (let wanted = new Set<string>(); ; ) {
    const next = new Set<string>()
    for await (const {document} of documentsIn(file, progress)) {
      if (wanted.has(document._id)) known.set(document._id, document)
      for (const id of readsOf(document, lookup)) if (!known.has(id)) next.add(id)
    }
    for (const id of wanted) if (!known.has(id)) known.set(id, undefined)
    wanted = new Set([...next].filter((id) => !known.has(id)))
    if (wanted.size === 0) return lookup
  }
}

async function* documentsIn(file: string, progress: Progress) {
  let number = 0
  for await (const line of linesOf(file, progress.add)) {
    number += 1
    if (line.trim() === '') continue
    const document = documentOn(line)
    if (document === null) {
      throw new CannotRun(
        `${file}, line ${number}: not a document. Every line is one JSON object with an _id and a _type.`,
      )
    }
    yield {line, document}
  }
}

/** What is there already may be the only copy of something. */
async function checkFree(out: string): Promise<void> {
  const isThere = await access(out, constants.F_OK).then(
    () => true,
    () => false,
  )
  if (isThere) throw new CannotRun(`${out} is there already. Name a new file.`)
}

/** @throws CannotRun that names the file; nothing of it is left then */
export async function writeWhole(out: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const temporary = `${out}.${process.pid}.tmp`
  try {
    const handle = await open(temporary, 'w', 0o600)
    await pipeline(Readable.from(lines), handle.createWriteStream({flush: true}))
    await rename(temporary, out)
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => {})
    const {code}: {code?: unknown} = Object(error)
    if (typeof code !== 'string') throw error
    throw new CannotRun(`${out}: cannot be written (${code}).`)
  }
}
