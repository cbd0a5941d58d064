/**
 * Sanity's own integration tests of its client, run against a lake: what they are asked to send to api.sanity.io goes to this machine
 * instead, and nothing else about them is changed.
 */
import {cp, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {createLake} from '../../src/lake/index.ts'
import {inCopy, type Outcome, outcomesOf} from './foreign-tests.ts'
import type {Score} from './score.ts'

const require = createRequire(import.meta.url)
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
  try {
    return await inCopy(async (folder) => {
      await cp(join(checkout, 'test/integration'), join(folder, 'test/integration'), {recursive: true})
      await cp(join(checkout, 'vitest.integration.config.ts'), join(folder, 'vitest.integration.config.ts'))
      await writeFile(join(folder, 'client.ts'), redirected('@sanity/client', url))
      await writeFile(join(folder, 'stega.ts'), redirected('@sanity/client/stega', url))
      await writeFile(join(folder, 'vitest.config.ts'), config)
      return scoreOf(await run(folder, lake.token))
    })
  } finally {
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

async function run(folder: string, token: string): Promise<readonly Outcome[]> {
  return outcomesOf(folder, {
    SANITY_INTEGRATION_TOKEN: token,
    SANITY_INTEGRATION_ORG_TOKEN: token,
    SANITY_INTEGRATION_PROJECT_ID: projectId,
    SANITY_INTEGRATION_DATASET: dataset,
  })
}

function scoreOf(outcomes: readonly Outcome[]): Score {
  const failing = outcomes
    .filter(({passed}) => !passed)
    .map(({file, name, reason}) => {
      const hosted = hostedOnly.find(([part]) => file.includes(part))
      return {name, reason: hosted?.[1] ?? reason, isKnown: hosted !== undefined}
    })
  return {
    suite: "Sanity's client, integration tests",
    passed: outcomes.length - failing.length,
    tests: outcomes.length,
    failing,
  }
}
