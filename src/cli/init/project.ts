import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {CannotRun} from '../command.ts'

/** What `init` knows of a project before it changes anything. */
export type Project = {
  readonly folder: string
  /** `package.json` as it stands, and as it reads. */
  readonly manifest: string
  readonly packages: ReadonlySet<string>
  /** Whether sources lie under `src/`. */
  readonly hasSrc: boolean
  readonly isTypeScript: boolean
  /** The text of a file, or nothing where there is none. */
  readonly read: (path: string) => string | undefined
  /** Names of schema types that a Studio has already. */
  readonly schemaTypes: ReadonlySet<string>
}

/**
 * ```ts
 * projectIn('my-site') // {packages: Set {'next', 'react', …}, hasSrc: true, isTypeScript: true, …}
 * ```
 *
 * @throws CannotRun where there is no package.json, or none that can be read
 */
export function projectIn(folder: string): Project {
  const read = (path: string) => {
    const file = join(folder, path)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  const manifest = read('package.json')
  if (manifest === undefined) {
    throw new CannotRun(
      `There is no package.json in ${folder}. Run this in the folder of a site or of a Sanity Studio.`,
    )
  }
  const packages = packagesIn(manifest)
  return {
    folder,
    manifest,
    packages,
    hasSrc: existsSync(join(folder, 'src')),
    isTypeScript: existsSync(join(folder, 'tsconfig.json')),
    read,
    schemaTypes: packages.has('sanity') ? typesIn(folder) : new Set(),
  }
}

function packagesIn(manifest: string): ReadonlySet<string> {
  let read: unknown
  try {
    read = JSON.parse(manifest)
  } catch {
    throw new CannotRun('package.json is no JSON.')
  }
  const {dependencies, devDependencies}: {dependencies?: unknown; devDependencies?: unknown} = Object(read)
  return new Set([...Object.keys(Object(dependencies)), ...Object.keys(Object(devDependencies))])
}

const sources = /\.[cm]?[jt]sx?$/
const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', '.sanity', '.git'])
/** `defineType({name: 'article'`, and the same without the function, whatever stands before the name in the first lines. */
const typed = /\bname:\s*['"](\w+)['"]/g

function typesIn(folder: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (skipped.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) for (const name of typesIn(path)) found.add(name)
    else if (sources.test(entry.name)) {
      for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(typed)) found.add(name)
    }
  }
  return found
}
