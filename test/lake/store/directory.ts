import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'

/** A directory for one test, gone when it ends. */
export async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'lake-'))
  onTestFinished(() => rm(directory, {recursive: true, force: true}))
  return directory
}
