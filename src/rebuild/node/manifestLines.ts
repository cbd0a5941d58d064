import {open, readFile, rename, stat} from 'node:fs/promises'
import * as z from 'zod/mini'
import {ArgumentError} from '../../client/errors.ts'
import {type Manifest, type ManifestPage, manifestPage} from '../plan/manifest.ts'

/*
 * A manifest as lines: `{"version":1}`, then what became of a page, the last word about each being what counts. A page is written down by adding
 * a line; the file is written anew once most of it is out of date. A page that is `young` was made by a process that follows changes, until
 * `{"settled":120}` says that of the first 120 lines all are known to stand.
 */
const line = z.union([
  z.object({version: z.literal(1)}),
  z.object({settled: z.number()}),
  z.object({page: z.string(), entry: z.nullable(manifestPage), young: z.optional(z.literal(true))}),
])

export type ReadManifest = {
  readonly manifest: Manifest
  readonly lines: number
  readonly bytes: number
  /** Pages that a process made shortly before it ended. */
  readonly young: readonly string[]
}

/** @returns nothing where there is no such file @throws ArgumentError that names the line @internal */
export async function readLines(file: string): Promise<ReadManifest | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const pages = new Map<string, ManifestPage>()
  const young = new Map<string, number>()
  let settled = 0
  // What was being written when the process was killed is no line yet.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole.split('\n').slice(0, -1)
  for (const [at, one] of lines.entries()) {
    const read = z.safeParse(line, json(one))
    if (!read.success) {
      throw new ArgumentError(
        'manifest',
        `The manifest cannot be read: line ${at + 1} is not what one has there. Make a new one with \`reconcile\`.`,
      )
    }
    if ('version' in read.data) continue
    if ('settled' in read.data) {
      settled = read.data.settled
      continue
    }
    const {page, entry} = read.data
    if (entry === null) pages.delete(page)
    else pages.set(page, entry)
    if (entry !== null && read.data.young) young.set(page, at)
    else young.delete(page)
  }
  return {
    manifest: {version: 1, pages: Object.fromEntries(pages)},
    lines: lines.length,
    bytes: Buffer.byteLength(whole),
    young: [...young].flatMap(([page, at]) => (at < settled ? [] : [page])),
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Writes all of it beside the file and puts it in its place. @internal */
export async function writeLines(file: string, {pages}: Manifest): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`
  const handle = await open(temporary, 'w')
  try {
    await handle.writeFile(`${JSON.stringify({version: 1})}\n`)
    const lines = Object.entries(pages).map(([page, entry]) => `${JSON.stringify({page, entry})}\n`)
    for (let at = 0; at < lines.length; at += 5000) await handle.appendFile(lines.slice(at, at + 5000).join(''))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
}

/** Cuts off what was being written when a process was killed. @internal */
export async function mendEnd(file: string, bytes: number): Promise<void> {
  if ((await stat(file)).size === bytes) return
  const handle = await open(file, 'r+')
  await handle.truncate(bytes)
  await handle.close()
}
