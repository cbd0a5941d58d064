import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import {buildStudio} from '../../scripts/build-studio.ts'
import {run} from '../../scripts/progress.mjs'
import {loadSeeds} from '../../scripts/seeds-load.ts'
import {staff} from '../../scripts/staff.ts'
import {whenChanged} from '../../scripts/stamp.ts'
import {createLake} from '../../src/lake/index.ts'
import {webhookDefinition} from '../../src/rebuild/index.ts'
import type {DraftSite} from './draftMode.ts'
import {end} from './nextSite.ts'
import {freePort, pause} from './startLoop.ts'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/astro')
const secret = 'of this test'

/** A lake with the seed stories and its Studio, and `examples/astro`, built and started as a user would, on free ports. */
export async function startAstroSite(): Promise<DraftSite & {printed(): string; stop(): Promise<void>}> {
  await buildStudio()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const lake = await createLake({
    projectId: 'sourceline',
    users: staff,
    datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
    webhooks: [{...webhookDefinition, dataset: 'production', url: `${url}/api/rebuild`, secret}],
  })
  const {url: lakeUrl} = await lake.listen(0, {studio: join(root, '.sourceline/studio')})
  await loadSeeds(lake, join(root, 'seeds'))
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    SANITY_API_HOST: lakeUrl,
    SANITY_WEBHOOK_SECRET: secret,
    SANITY_READ_TOKEN: lake.token,
  } as const
  await whenChanged(
    {
      stamp: join(root, '.sourceline/astro.stamp'),
      inputs: [
        ...['src', 'astro.config.ts', 'package-lock.json'].map((path) => join(example, path)),
        join(root, 'dist'),
        join(root, 'seeds'),
      ],
      output: join(example, 'dist/server/entry.mjs'),
    },
    () => run(process.execPath, [join(example, 'node_modules/astro/bin/astro.mjs'), 'build'], {cwd: example, env}),
  )
  const {server, printed} = await started(env)
  return {
    lake,
    lakeUrl,
    url,
    printed,
    async stop() {
      await end(server)
      await lake.close()
    },
  }
}

async function started(env: NodeJS.ProcessEnv): Promise<{server: ChildProcess; printed: () => string}> {
  const server = spawn(process.execPath, ['dist/server/entry.mjs'], {cwd: example, env})
  let printed = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
    })
  for (const deadline = Date.now() + 60_000; !printed.includes('listening'); await pause(50)) {
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Error(`The Astro site did not come up:\n${printed}`)
  }
  return {server, printed: () => printed}
}
