// Runs before `npm start` and `npm test`, on the machine's own Node, with nothing installed yet.
// Installs from the lockfile what is missing or out of date: the package itself, then each example.
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {run, withProgress} from './progress.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folders = [
  {name: 'packages', path: root},
  {name: 'packages of examples/site', path: join(root, 'examples/site')},
  // `npm start` does not run these, so it does not wait for them.
  ...(process.env.npm_lifecycle_event === 'prestart' ? [] : ['next', 'astro']).map((example) => ({
    name: `packages of examples/${example}`,
    path: join(root, 'examples', example),
  })),
]

try {
  for (const folder of folders) await install(folder)
  await ensureOwnNode()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error('\nThe packages could not be installed. Check the network and try again.')
  process.exit(1)
}

/** @param {{name: string, path: string}} folder */
async function install({name, path}) {
  const stamp = join(path, 'node_modules/.sourceline-lockfile')
  const wanted = createHash('sha256')
    .update(readFileSync(join(path, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await withProgress(`Installing the ${name}`, () => run(npm, ['ci', '--loglevel=error'], {cwd: path}))
  writeFileSync(stamp, wanted)
}

/** Everything else needs Node 22.13 or newer, the first with `node:sqlite` unasked; the devDependency `node` brings one, through an install script. */
async function ensureOwnNode() {
  const own = join(root, 'node_modules/.bin/node')
  const version = existsSync(own) ? await run(own, ['--version']) : process.version
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 13)) return
  throw new Error(
    `Node ${version.trim()} is too old: 22.13 or newer is needed. The install script of the package "node" brings one; it did not run (is ignore-scripts set?).`,
  )
}
