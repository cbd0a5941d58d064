import {execFile} from 'node:child_process'
import {cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {installLine, lakePackages} from '../../src/lake/packages.ts'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'sourceline-apart-'))
const installed = join(folder, 'node_modules/sourceline')
const {
  dependencies = {},
  peerDependencies,
  peerDependenciesMeta,
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** As `npm install sourceline @sanity/client` leaves it: the package and the client, and nothing beside. */
beforeAll(() => {
  mkdirSync(installed, {recursive: true})
  for (const part of ['dist', 'package.json']) cpSync(join(root, part), join(installed, part), {recursive: true})
  mkdirSync(join(folder, 'node_modules/@sanity'))
  symlinkSync(join(root, 'node_modules/@sanity/client'), join(folder, 'node_modules/@sanity/client'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const evaluated = async (code: string) =>
  (await run(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {cwd: folder})).stdout.trim()

describe('a site that only reads', () => {
  it('installs nothing else: what is small is bundled', () => {
    expect(Object.keys(dependencies)).toEqual([])
  })

  it('finds no declaration that names a package which is neither offered nor Node', () => {
    const known = Object.keys(peerDependencies)
    const named = globSync('dist/**/*.d.ts', {cwd: root}).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\b.*?["'](?!node:)([^."'].*?)["']/gm)].map(
        ([, name = '']) => name,
      ),
    )
    expect(named).toContain('sanity')
    expect(named.filter((name) => !known.some((each) => name === each || name.startsWith(`${each}/`)))).toEqual([])
  })

  it.each(['', '/sourcing', '/reading', '/preview', '/rebuild', '/rebuild/node', '/export', '/gate', '/lake'])(
    'can import sourceline%s',
    async (entry) => {
      expect(await evaluated(`console.log(typeof await import('sourceline${entry}'))`)).toBe('object')
    },
  )
})

describe('the embedded lake', () => {
  it('takes optional peers, of the releases its install line names', () => {
    for (const [name, release] of Object.entries(lakePackages)) {
      expect(peerDependencies[name]).toMatch(new RegExp(`^\\^${release}\\.`))
      expect(peerDependenciesMeta[name]).toEqual({optional: true})
    }
  })

  it('says what to install where they are not', async () => {
    const code = `import {createLake} from 'sourceline/lake'
      await createLake().catch(({name, code, message}) => console.log([name, code, message].join('\\n')))`
    const [name, reason, message] = (await evaluated(code)).split('\n')
    expect([name, reason]).toEqual(['LakeStartError', 'packages-missing'])
    expect(message).toContain(installLine)
  })

  it('says so on the command line too', async () => {
    const command = join(installed, 'dist/cli.js')
    const file = join(root, 'seeds/production/shared.ndjson')
    const failed = await run(process.execPath, [command, 'lake', '--port', '0', file]).catch((error: unknown) => error)
    expect(failed).toMatchObject({code: 2})
    expect(Reflect.get(Object(failed), 'stderr')).toContain(installLine)
  })
})
