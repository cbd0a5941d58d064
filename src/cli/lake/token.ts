import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Lake} from '../../lake/index.ts'
import {CannotRun} from '../command.ts'

/**
 * Puts the token where only its owner can read it, and beside it those of the people who work here (`token.rita`). They are printed
 * nowhere: what is printed ends up in logs, and who has the token can write, and read what is confidential.
 */
export async function keepTokens(
  lake: Pick<Lake, 'token' | 'tokenFor'>,
  people: readonly string[],
  {tokenFile, directory}: {readonly tokenFile?: string; readonly directory?: string},
): Promise<{readonly file: string; readonly remove: () => Promise<void>}> {
  const own =
    directory === undefined && tokenFile === undefined ? await mkdtemp(join(tmpdir(), 'sourceline-lake-')) : undefined
  const file = tokenFile ?? join(directory ?? own ?? '', 'token')
  const files = new Map([[file, lake.token], ...people.map((id) => [`${file}.${id}`, lake.tokenFor(id)] as const)])
  const remove = async () => {
    for (const path of own === undefined ? files.keys() : [own])
      await rm(path, {recursive: own !== undefined, force: true})
  }
  for (const [path, token] of files) {
    try {
      // Made anew: a file that was there would keep its mode, and a link would lead elsewhere.
      await rm(path, {force: true})
      await writeFile(path, `${token}\n`, {mode: 0o600, flag: 'wx'})
    } catch (error) {
      const {code}: {code?: unknown} = Object(error)
      const missing = code === 'ENOENT' ? `there is no folder ${dirname(path)}` : code
      await remove()
      throw new CannotRun(`${path}: the token cannot be written (${missing}).`)
    }
  }
  return {file, remove}
}
