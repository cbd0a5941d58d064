import {readFile, rm, stat, writeFile} from 'node:fs/promises'

/** What was asked longer ago than this may have changed since, and is asked again. */
const GOOD_FOR = 60 * 60_000

/**
 * How far `--reconcile` came, beside the manifest: whoever is killed goes on from there.
 *
 * ```ts
 * positionOf('site.manifest.json') // in site.manifest.json.position
 * ```
 */
export function positionOf(manifestFile: string) {
  const file = `${manifestFile}.position`
  return {
    /** @returns nothing where it was not interrupted, or too long ago */
    async read(): Promise<string | undefined> {
      const {mtimeMs} = await stat(file).catch(() => ({mtimeMs: 0}))
      if (Date.now() - mtimeMs > GOOD_FOR) return undefined
      return readFile(file, 'utf8').catch(() => undefined)
    },
    write: (position: string) => writeFile(file, position),
    forget: () => rm(file, {force: true}),
  }
}
