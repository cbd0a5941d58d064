/**
 * Sanity's own integration tests of its client, run against a lake: what they are asked to send to api.sanity.io goes to this machine
 * instead, and nothing else about them is changed.
 */
import {execFile} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {createLake} from '../../src/lake/index.ts'
import type {Score} from './score.ts'

const require = createRequire(import.meta.url)
const modules = join(import.meta.dirname, '../../node_modules')
/** The project and dataset the suite says it runs against. */
const [projectId, dataset] = ['integration', 'test']

/** What these are about is a product of the hosted service, and no part of a Content Lake. */
const hostedOnly: readonly (readonly [part: string, reason: string])[] = [
  ['mediaLibrary', 'Media Library, a product of the hosted service'],
  ['agentActions', 'Agent Actions, a product of the hosted service'],
]

/** @param checkout - a checkout of github.com/sanity-io/client */
export async function clientSuite(checkout: string): Promise<Score> {
  const lake = await createLake({projectId, datasets: {[dataset]: {visibility: 'private'}}})
  const {url} = await lake.listen(0)
  const folder = await mkdtemp(join(tmpdir(), 'lake-conformance-'))
  try {
    await cp(join(checkout, 'test/integration'), join(folder, 'test/integration'), {recursive: true})
    await cp(join(checkout, 'vitest.integration.config.ts'), join(folder, 'vitest.integration.config.ts'))
    await symlink(modules, join(folder, 'node_modules'))
    await writeFile(join(folder, 'client.ts'), redirected('@sanity/client', url))
    await writeFile(join(folder, 'stega.ts'), redirected('@sanity/client/stega', url))
    await writeFile(join(folder, 'vitest.config.ts'), config)
    const results = await run(folder, lake.token)
    return scoreOf(results)
  } finally {
    await rm(folder, {recursive: true, force: true})
    await lake.close()
  }
}

const redirected = (name: string, url: string) => `
import {createClient as create} from '${require.resolve(name).replace(/\.cjs$/, '.js')}'
export * from '${require.resolve(name).replace(/\.cjs$/, '.js')}'
export const createClient = (config: object) => create({...config, apiHost: '${url}', useProjectHostname: false} as never)
`

const config = `
import {defineConfig} from 'vitest/config'
import {integrationProvide} from './vitest.integration.config'
export default defineConfig({
  resolve: {preserveSymlinks: true, alias: [
    {find: /^@sanity\\/client$/, replacement: new URL('./client.ts', import.meta.url).pathname},
    {find: /^@sanity\\/client\\/stega$/, replacement: new URL('./stega.ts', import.meta.url).pathname},
  ]},
  test: {provide: integrationProvide, include: ['test/**/*.integration.test.ts'], testTimeout: 60_000},
})
`

type Results = {
  readonly testResults: readonly {
    readonly name: string
    readonly message?: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

async function run(folder: string, token: string): Promise<Results> {
  const file = join(folder, 'results.json')
  const environment = {
    ...process.env,
    SANITY_INTEGRATION_TOKEN: token,
    SANITY_INTEGRATION_ORG_TOKEN: token,
    SANITY_INTEGRATION_PROJECT_ID: projectId,
    SANITY_INTEGRATION_DATASET: dataset,
  }
  const args = [
    join(modules, 'vitest/vitest.mjs'),
    'run',
    '--config',
    'vitest.config.ts',
    '--reporter=json',
    `--outputFile=${file}`,
  ]
  await promisify(execFile)(process.execPath, args, {cwd: folder, env: environment}).catch(() => {}) // failing tests are what is told
  return JSON.parse(await readFile(file, 'utf8'))
}

function scoreOf({testResults}: Results): Score {
  const tests = testResults.flatMap(({name, assertionResults}) =>
    assertionResults.map((test) => ({file: name, ...test})),
  )
  const failing = tests
    .filter(({status}) => status !== 'passed')
    .map(({file, fullName, failureMessages}) => {
      const hosted = hostedOnly.find(([part]) => file.includes(part))
      return {name: fullName, reason: hosted?.[1] ?? (failureMessages?.[0] ?? '').split('\n')[0] ?? ''}
    })
  return {
    suite: "Sanity's client, integration tests",
    passed: tests.length - failing.length,
    tests: tests.length,
    failing,
  }
}
