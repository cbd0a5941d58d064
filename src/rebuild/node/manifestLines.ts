import {open, readFile, rename, stat} from 'node:fs/promises'
import * as z from 'zod/mini'
import {ArgumentError} from '../../client/errors.ts'
import {type Manifest, type ManifestPage, manifestPage} from '../plan/manifest.ts'

/*
 * A manifest as lines: `{"version":1}`, then what became of a page, the last word about each being what counts. A page is written down by adding
 * a line; the file is written anew once most of it is out of date.
 */
const line = z.union([z.object({version: z.literal(1)}), z.object({page: z.string(), entry: z.nullable(manifestPage)})])

/** @returns nothing where there is no such file @throws ArgumentError that names the line @internal */
export async function readLines(file: string): Promise<{manifest: Manifest; lines: number; bytes: number} | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const pages = new Map<string, ManifestPage>()
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
    if (read.data.entry === null) pages.delete(read.data.page)
    else pages.set(read.data.page, read.data.entry)
  }
  return {
    manifest: {version: 1, pages: Object.fromEntries(pages)},
    lines: lines.length,
    bytes: Buffer.byteLength(whole),
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
