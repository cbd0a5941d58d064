import {existsSync} from 'node:fs'
import {basename, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {type BuildResult, build} from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** What a site that shows one article ships in one file: gzip, minified, and how many bytes of it each module is. */
export type Bundle = {
  readonly gzip: number
  readonly minified: number
  /** Minified bytes, by module; modules of a package are told by `package/path`. */
  readonly modules: ReadonlyMap<string, number>
  /** Modules that are left out of the file and imported by it. */
  readonly imports: readonly string[]
  readonly text: string
}

/** What it ships when its bundler splits: each file's text by name, and which of them a browser loads when. */
export type SplitBundle = {
  readonly files: ReadonlyMap<string, string>
  /** With the page, before anything is asked. */
  readonly page: readonly string[]
  /** Besides, and beside the request, when an article is asked for. */
  readonly article: readonly string[]
}

/** A site that calls `articles.bySlug`, as its author would write it. `@sanity/client` is theirs, and is left out. */
const site = `
  import {createClient} from '@sanity/client'
  import {createNewsroom} from 'sourceline'

  const client = createClient({projectId: 'x', dataset: 'production', apiVersion: '2026-11-01', useCdn: true})
  export const article = (slug) => createNewsroom({client}).articles.bySlug(slug)
`

/**
 * Bundles a site for browsers by the package's own `exports`, so that what is measured is what a user installs.
 *
 * @throws Error when the package has not been built
 */
export async function bundleSite(contents: string = site): Promise<Bundle> {
  const {outputFiles, metafile} = await bundle(contents, false)
  const [file] = outputFiles
  const [output] = Object.values(metafile.outputs)
  if (!file || !output) throw new Error('esbuild wrote nothing.')
  return {
    gzip: gzipped(file.text),
    minified: file.contents.length,
    modules: new Map(Object.entries(output.inputs).map(([path, {bytesInOutput}]) => [told(path), bytesInOutput])),
    imports: output.imports.map(({path}) => path),
    text: file.text,
  }
}

/** The same site, by a bundler that puts what is imported later into files of its own. */
export async function splitSite(contents: string = site): Promise<SplitBundle> {
  const {outputFiles, metafile} = await bundle(contents, true)
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const loadedWith = (name: string, seen = new Set<string>()): Set<string> => {
    seen.add(name)
    for (const {path, kind, external} of outputs.get(name)?.imports ?? []) {
      if (kind === 'import-statement' && external !== true && !seen.has(basename(path)))
        loadedWith(basename(path), seen)
    }
    return seen
  }
  const startingAt = (entry: RegExp) =>
    [...outputs].find(([, {entryPoint}]) => entryPoint && entry.test(entryPoint))?.[0]
  const page = loadedWith(startingAt(/stdin/) ?? '')
  const later = startingAt(/(^|\/)derived-/)
  return {
    files: new Map(outputFiles.map(({path, text}) => [basename(path), text])),
    page: [...page],
    article: later === undefined ? [] : [...loadedWith(later)].filter((name) => !page.has(name)),
  }
}

/** Every file is sent by itself, so every file is compressed by itself. */
export function gzipOf({files}: SplitBundle, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipped(files.get(name) ?? ''), 0)
}

function bundle(contents: string, splitting: boolean): Promise<BuildResult<{write: false; metafile: true}>> {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist/index.js: run `npm run build` first.')
  return build({
    // A package can import itself by name, through the `exports` that its users go through.
    stdin: {contents, resolveDir: root, loader: 'js'},
    bundle: true,
    minify: true,
    splitting,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    external: ['@sanity/client'],
    write: false,
    metafile: true,
    outdir: root,
    logLevel: 'silent',
  })
}

function gzipped(text: string): number {
  return gzipSync(text, {level: 9}).length
}

function told(path: string): string {
  return path.replace(/^.*node_modules\//, '')
}
