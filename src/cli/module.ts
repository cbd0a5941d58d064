import {access} from 'node:fs/promises'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {CannotRun} from './command.ts'

/**
 * What a module of the site exports by default.
 *
 * @throws CannotRun that names the file, and says what it threw
 */
export async function defaultExportOf(file: string): Promise<unknown> {
  await access(file).catch(() => {
    throw new CannotRun(`${file}: there is no such file, or it may not be read.`)
  })
  const exported: {default?: unknown} = await import(pathToFileURL(resolve(file)).href).catch((error: unknown) => {
    const {code, message}: {code?: unknown; message?: unknown} = Object(error)
    // Node takes TypeScript as it is from 22.18 on.
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new CannotRun(
        `${file}: Node ${process.version} reads no TypeScript. Use Node 22.18 or later, or write it as .mjs.`,
      )
    }
    throw new CannotRun(`${file} could not be loaded: ${typeof message === 'string' ? message : error}`)
  })
  if (exported.default === undefined) throw new CannotRun(`${file} has no default export.`)
  return exported.default
}
