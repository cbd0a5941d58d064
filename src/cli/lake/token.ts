import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {CannotRun} from '../command.ts'

/**
 * Puts the token where only its owner can read it. It is printed nowhere: what is printed ends up in logs, and who has the
 * token can write, and read what is confidential.
 */
export async function keepToken(
  token: string,
  {tokenFile, directory}: {readonly tokenFile?: string; readonly directory?: string},
): Promise<{readonly file: string; readonly remove: () => Promise<void>}> {
  const own =
    directory === undefined && tokenFile === undefined ? await mkdtemp(join(tmpdir(), 'sourceline-lake-')) : undefined
  const file = tokenFile ?? join(directory ?? own ?? '', 'token')
  try {
    // Made anew: a file that was there would keep its mode, and a link would lead elsewhere.
    await rm(file, {force: true})
    await writeFile(file, `${token}\n`, {mode: 0o600, flag: 'wx'})
  } catch (error) {
    const {code}: {code?: unknown} = Object(error)
    const missing = code === 'ENOENT' ? `there is no folder ${dirname(file)}` : code
    throw new CannotRun(`${file}: the token cannot be written (${missing}).`)
  }
  return {file, remove: () => rm(own ?? file, {recursive: own !== undefined, force: true})}
}
