import {readdir, stat} from 'node:fs/promises'
import {CannotRun} from '../command.ts'

/** Where a lake keeps its data, if anywhere, and which exports are loaded into it. */
export type Served = {readonly directory?: string; readonly files: readonly string[]}

/**
 * ```ts
 * await whatIsServed(['.lake', 'production.ndjson']) // {directory: '.lake', files: ['production.ndjson']}
 * ```
 *
 * @throws CannotRun where it is neither a directory a lake may have nor a file
 */
export async function whatIsServed(paths: readonly string[]): Promise<Served> {
  const kinds = await Promise.all(paths.map(async (path) => ({path, kind: await kindOf(path)})))
  const files = kinds.filter(({kind}) => kind === 'file').map(({path}) => path)
  const [directory, another] = kinds.filter(({kind}) => kind === 'directory').map(({path}) => path)
  if (another !== undefined) throw new CannotRun(`A lake has one directory: ${directory} or ${another}.`)
  if (directory === undefined) {
    if (files.length > 0) return {files}
    throw new CannotRun('What should be served? Name a directory, or NDJSON files of an export.')
  }
  await checkDirectory(directory)
  return {directory, files}
}

async function kindOf(path: string): Promise<'file' | 'directory'> {
  if (/\.(tar|tgz|tar\.gz|gz)$/.test(path)) {
    throw new CannotRun(`${path}: unpack it first (tar -xzf), and name the NDJSON file in it.`)
  }
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    // Anything else that is not there yet is a directory to be made.
    if (error.code === 'ENOENT' && !/\.(ndjson|jsonl|json)$/.test(path)) return undefined
    throw new CannotRun(
      `${path}: ${error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`}.`,
    )
  })
  return found?.isFile() ? 'file' : 'directory'
}

/** A mistyped address must not put a database among somebody's files. */
async function checkDirectory(directory: string): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new CannotRun(`${directory}: cannot be read (${error.code}).`)
  })
  if (names.length === 0 || names.includes('lake.sqlite')) return
  throw new CannotRun(
    `${directory} holds other files, and no lake. Name an empty directory, a new one, or NDJSON files.`,
  )
}
