import {join} from 'node:path'
import {run, withProgress} from './progress.mjs'
import {whenChanged} from './stamp.ts'

const root = join(import.meta.dirname, '..')

/** Declarations are bundled in one thread, which would else have what Node gives a thread by default. */
const roomForTypes = {NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=6144`.trim()}

/** Builds `dist/`, which the examples import as a user would, when its sources changed. */
export async function buildPackage(): Promise<void> {
  await whenChanged(
    {
      stamp: join(root, '.sourceline/dist.stamp'),
      inputs: ['src', 'schemas', 'tsup.config.ts', 'tsconfig.json', 'package-lock.json'].map((path) =>
        join(root, path),
      ),
      output: join(root, 'dist/index.js'),
    },
    () =>
      withProgress('Building the package', () =>
        run(join(root, 'node_modules/.bin/tsup'), ['--silent'], {cwd: root, env: {...process.env, ...roomForTypes}}),
      ),
  )
}

if (import.meta.main) await buildPackage()
