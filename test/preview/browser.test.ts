import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

/*
 * The package as it is published, as far as this entry goes: the real exports map, over files built from the entries of
 * tsup.config.ts. A stand-in for the bundler would not do: how one reads the map is what is tested.
 */
const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const esbuild = (directory: string, ...args: string[]) =>
  run(join(root, 'node_modules/.bin/esbuild'), [...args, '--log-level=error'], {cwd: directory})

let site: string
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'))
  const installed = join(site, 'node_modules/sourceline')
  await mkdir(join(installed, 'dist'), {recursive: true})
  await symlink(join(root, 'node_modules/zod'), join(site, 'node_modules/zod'))
  await symlink(join(root, 'node_modules/groq'), join(site, 'node_modules/groq'))
  await mkdir(join(site, 'node_modules/@sanity'))
  await symlink(join(root, 'node_modules/@sanity/client'), join(site, 'node_modules/@sanity/client'))
  const {name, version, type, exports}: Record<string, unknown> = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  )
  await writeFile(join(installed, 'package.json'), JSON.stringify({name, version, type, exports}))
  const build = ['--bundle', '--format=esm', '--packages=external']
  await esbuild(root, 'src/preview/index.ts', ...build, `--outfile=${installed}/dist/preview.js`)
  await esbuild(root, 'src/preview/browser.ts', ...build, `--outfile=${installed}/dist/preview/browser.js`)
  await writeFile(
    join(site, 'named.js'),
    "import {createPreview} from 'sourceline/preview'\nexport const name = createPreview.name\n",
  )
  await writeFile(
    join(site, 'whole.js'),
    "import * as preview from 'sourceline/preview'\nglobalThis.preview = preview\n",
  )
})
afterAll(() => rm(site, {recursive: true}))

const bundle = (file: string, ...args: string[]) =>
  esbuild(site, file, '--bundle', '--format=esm', `--outfile=${join(site, `out-${args.length}-${file}`)}`, ...args)

describe('sourceline/preview', () => {
  it('is not built into a bundle for browsers', async () => {
    await expect(bundle('named.js', '--platform=browser')).rejects.toThrow(/No matching export .*createPreview/s)
  })

  it('stops whatever loads it by another way', async () => {
    await bundle('whole.js', '--platform=browser')
    const built = pathToFileURL(join(site, 'out-1-whole.js')).href
    await expect(import(built)).rejects.toThrow('Import it in code that only a server runs')
  })

  it.each([
    ['a server', ['--platform=node']],
    ['a worker at the edge', ['--platform=browser', '--conditions=workerd,worker,browser']],
    ['an edge function', ['--platform=browser', '--conditions=edge-light,browser']],
  ])('is there for %s', async (_, args) => {
    await expect(bundle('named.js', ...args)).resolves.toBeDefined()
  })

  it('is there for Node, without any bundler', async () => {
    const {stdout} = await run(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        "import {createPreview} from 'sourceline/preview'; console.log(typeof createPreview)",
      ],
      {cwd: site},
    )
    expect(stdout.trim()).toBe('function')
  })
})
