import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** What a site that shows one article ships: gzip, minified, and how many bytes of it each module is. */
export type Bundle = {
  readonly gzip: number
  readonly minified: number
  /** Minified bytes, by module; modules of a package are told by `package/path`. */
  readonly modules: ReadonlyMap<string, number>
  readonly text: string
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
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist/index.js: run `npm run build` first.')
  const {outputFiles, metafile} = await build({
    // A package can import itself by name, through the `exports` that its users go through.
    stdin: {contents, resolveDir: root, loader: 'js'},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    external: ['@sanity/client'],
    write: false,
    metafile: true,
    outdir: root,
    logLevel: 'silent',
  })
  const [file] = outputFiles
  const [output] = Object.values(metafile.outputs)
  if (!file || !output) throw new Error('esbuild wrote nothing.')
  return {
    gzip: gzipSync(file.contents, {level: 9}).length,
    minified: file.contents.length,
    modules: new Map(Object.entries(output.inputs).map(([path, {bytesInOutput}]) => [told(path), bytesInOutput])),
    text: file.text,
  }
}

function told(path: string): string {
  return path.replace(/^.*node_modules\//, '')
}
