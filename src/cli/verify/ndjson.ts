import {stat} from 'node:fs/promises'
import {CannotRun} from '../command.ts'
import {documentOn, type StoredDocument} from '../documents.ts'
import {linesOf} from '../lines.ts'
import type {Progress} from '../terminal/progress.ts'
import {asDocument, type Drafts, withDraftsInPlace} from './documents.ts'

/**
 * The documents of NDJSON files, a document a line, read as a stream.
 *
 * @throws CannotRun that names the file, and the line where one is no document. It repeats nothing of the line: what
 *   cannot be read may be confidential.
 */
export async function readFiles(
  files: readonly string[],
  drafts: Drafts,
  progress: Progress,
): Promise<StoredDocument[]> {
  const sizes = await Promise.all(files.map(sizeOf))
  progress.begin(
    'Reading',
    sizes.reduce((sum, size) => sum + size, 0),
  )
  const documents: StoredDocument[] = []
  for (const file of files) for await (const document of documentsIn(file, drafts, progress)) documents.push(document)
  return drafts === 'read' ? withDraftsInPlace(documents) : documents
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new CannotRun(
      `${file}: ${error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`}.`,
    )
  })
  if (!found.isFile()) throw new CannotRun(`${file} is no file. Name the NDJSON files in it.`)
  return found.size
}

async function* documentsIn(file: string, drafts: Drafts, progress: Progress): AsyncGenerator<StoredDocument> {
  let line = 0
  for await (const text of linesOf(file, progress.add)) {
    line += 1
    if (text.trim() === '') continue
    const document = asDocument(documentOn(text), drafts)
    if (document === null) {
      throw new CannotRun(
        `${file}, line ${line}: not a document. Every line is one JSON object with an _id and a _type.`,
      )
    }
    if (document !== undefined) yield document
  }
}
