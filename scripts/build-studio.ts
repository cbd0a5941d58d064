// Builds the Studio that the local lake serves, when something it is made of has changed.
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {run, withProgress} from './progress.mjs'
import {whenChanged} from './stamp.ts'

const root = join(import.meta.dirname, '..')

/** Everything that ends up in the Studio. */
const inputs = [
  'schemas',
  'src/studio',
  'src/lake/workspace',
  'src/sourcing',
  'src/gate',
  'src/confidential',
  'src/reading',
  'src/declaration',
  'src/forms',
  'src/identity',
  'src/references',
  'src/vocabulary.ts',
  'sanity.config.ts',
  'sanity.cli.ts',
  'package-lock.json',
]

/** The hosted lake is chosen by these; the Studio built here is for the lake on this machine, whatever they say. */
const hosted = {
  SANITY_STUDIO_PROJECT_ID: '',
  SANITY_STUDIO_DATASET: '',
  SANITY_STUDIO_CONFIDENTIAL_DATASET: '',
}

/** Where a Studio's configuration stands, and what what is built of it is called under `.sourceline`. */
type Studio = {readonly from: string; readonly name: string}

/**
 * ```ts
 * await buildStudio() // `.sourceline/studio/index.html`, and the line "Building the Studio: 14 s" if it had to
 * await buildStudio({from: 'test/e2e/foreign', name: 'foreign-studio'})
 * ```
 *
 * @returns whether it had to be built
 */
export function buildStudio({from, name}: Studio = {from: '.', name: 'studio'}): Promise<boolean> {
  const output = join(root, '.sourceline', name)
  const own = from === '.' ? [] : [from]
  return whenChanged(
    {
      stamp: join(root, '.sourceline', `${name}.stamp`),
      inputs: [...inputs, ...own].map((input) => join(root, input)),
      output,
    },
    () =>
      withProgress('Building the Studio', async () => {
        rmSync(output, {recursive: true, force: true})
        await run(join(root, 'node_modules/.bin/sanity'), ['build', '-y', output], {
          cwd: join(root, from),
          // CI silences the telemetry banner and every question; DO_NOT_TRACK switches telemetry off.
          // Started from a test, it would be React's slow development build with its warnings in the console.
          env: {...process.env, ...hosted, NODE_ENV: 'production', CI: 'true', DO_NOT_TRACK: '1'},
        })
      }),
  )
}

if (import.meta.main) {
  const built = await buildStudio()
  if (!built) console.log('The Studio is up to date.')
}
