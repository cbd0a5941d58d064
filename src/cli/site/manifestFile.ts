import {open, readFile, realpath, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {type Manifest, readManifest} from '../../rebuild/index.ts'
import {readLines} from '../../rebuild/node/manifestLines.ts'
import {CannotRun} from '../command.ts'
import {toldAsCannotRun} from './failures.ts'

/**
 * @returns `undefined` where there is no such file
 * @throws CannotRun that names the file
 */
export async function manifestIn(file: string): Promise<Manifest | undefined> {
  if (file.endsWith('.ndjson')) return (await toldAsCannotRun(() => readLines(file), `${file}: `))?.manifest
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new CannotRun(`${file}: the manifest cannot be read (${codeOf(error) ?? error}).`)
  })
  return text === undefined ? undefined : toldAsCannotRun(() => readManifest(text), `${file}: `)
}

/**
 * Writes the whole manifest beside the file, and only then puts it in its place: whoever is killed, or finds the disk full,
 * leaves the old one or the new one and never a part.
 *
 * @throws CannotRun that names the file
 */
export async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  await replace(file, `${JSON.stringify(manifest, null, 1)}\n`)
}

/** @throws CannotRun where the manifest could not be written later: better said before pages are built than after */
export async function checkWritable(file: string): Promise<void> {
  const {temporary} = await written(file, '')
  await rm(temporary)
}

async function replace(file: string, text: string): Promise<void> {
  const {temporary, target} = await written(file, text)
  await rename(temporary, target).catch(async (error: unknown) => {
    await rm(temporary, {force: true})
    throw refused(file, error)
  })
}

async function written(file: string, text: string): Promise<{temporary: string; target: string}> {
  // A link stays one: what it leads to is replaced.
  const target = await realpath(file).catch(() => file)
  const temporary = join(dirname(target), `.sourceline-${process.pid}.tmp`)
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    await rm(temporary, {force: true}).catch(() => {})
    throw refused(file, error)
  }
  return {temporary, target}
}

function refused(file: string, error: unknown): CannotRun {
  return new CannotRun(
    `${file}: the manifest cannot be written (${codeOf(error) ?? error}). Nothing of it was changed.`,
  )
}

function codeOf(error: unknown): string | undefined {
  const {code}: {code?: unknown} = Object(error)
  return typeof code === 'string' ? code : undefined
}
