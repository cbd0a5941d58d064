import {readFile, realpath} from 'node:fs/promises'
import {dirname, join, sep} from 'node:path'
import {ImportError, type Lake} from '../../lake/index.ts'
import {CannotRun} from '../command.ts'
import {linesOf} from '../lines.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {loadingOn} from './loading.ts'
import type {Options} from './options.ts'

/**
 * Loads exports as one: a document of one may refer to a document of another. What a directory has already stays as it is.
 *
 * @throws CannotRun that names file and line, and repeats nothing of the line: it may be confidential
 */
export async function load(lake: Lake, {files, dataset, assets}: Options, terminal: Terminal): Promise<void> {
  const loading = loadingOn(terminal, () => performance.now())
  const starts: {readonly file: string; readonly after: number}[] = []
  const roots = assets === undefined ? [...new Set(files.map((file) => dirname(file)))] : [assets]
  async function* lines(): AsyncGenerator<string> {
    let read = 0
    for (const file of files) {
      starts.push({file, after: read})
      for await (const line of linesOf(file)) {
        read += 1
        loading.line()
        yield line
      }
    }
    loading.storing()
  }
  try {
    await lake.import({dataset, lines: lines(), asset: (path) => readAsset(path, roots), existing: 'keep'})
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    const {line} = error
    const from = starts.findLast(({after}) => line !== undefined && after < line)
    const where = from && line !== undefined ? `${from.file}, line ${line - from.after}: ` : ''
    throw new CannotRun(`${where}${saidOf(error)}`)
  }
}

/** What a parser says quotes what it could not read. */
function saidOf({message}: ImportError): string {
  const said = message.replace(/^Line \d+: /, '').replace(/(is not valid JSON|not a document ID): .*/s, '$1')
  return said.endsWith('.') ? said : `${said}.`
}

/** An image inside one of these folders. An export names its images, and may come from anywhere: it reads nothing else. */
async function readAsset(path: string, roots: readonly string[]): Promise<Uint8Array> {
  for (const root of roots) {
    const inside = await realpath(root)
    const file = await realpath(join(inside, path)).catch(() => undefined)
    if (file?.startsWith(inside + sep)) return readFile(file)
  }
  throw new Error(`there is no such file in ${roots.join(' or ')}; --assets names the folder it is in`)
}
