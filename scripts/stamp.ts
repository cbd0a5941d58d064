import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * Runs `make` unless the inputs are what they were when it last succeeded.
 *
 * ```ts
 * await whenChanged({stamp: '.sourceline/dist.stamp', inputs: ['src', 'tsup.config.ts'], output: 'dist'}, build)
 * ```
 *
 * @returns whether it ran
 */
export async function whenChanged(
  what: {stamp: string; inputs: readonly string[]; output: string; also?: string},
  make: () => Promise<unknown>,
): Promise<boolean> {
  const wanted = hashOf(what.inputs, what.also ?? '')
  if (existsSync(what.output) && existsSync(what.stamp) && readFileSync(what.stamp, 'utf8') === wanted) return false
  await make()
  mkdirSync(dirname(what.stamp), {recursive: true})
  writeFileSync(what.stamp, wanted)
  return true
}

function hashOf(inputs: readonly string[], also: string): string {
  const hash = createHash('sha256').update(also)
  for (const file of inputs.flatMap(filesUnder).sort()) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}
