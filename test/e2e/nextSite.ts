import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import {buildStudio} from '../../scripts/build-studio.ts'
import {run} from '../../scripts/progress.mjs'
import {loadSeeds} from '../../scripts/seeds-load.ts'
import {staff} from '../../scripts/staff.ts'
import {whenChanged} from '../../scripts/stamp.ts'
import {createLake, type Lake} from '../../src/lake/index.ts'
import {webhookDefinition} from '../../src/rebuild/index.ts'
import {type Relay, startRelay} from './nextRelay.ts'
import {freePort, pause} from './startLoop.ts'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/next')
const cli = join(example, 'node_modules/next/dist/bin/next')
const secret = 'of this test'

/** What the site answered to a webhook. */
export type Delivered = {readonly status: number}

/** A lake with the seed stories and its Studio, and `examples/next`, built and started as a user would, on free ports. */
export type NextSite = {
  readonly lake: Lake
  readonly lakeUrl: string
  readonly url: string
  /** Between the site and the lake. */
  readonly relay: Relay
  /** Every answer of the site to a webhook so far. */
  readonly delivered: readonly Delivered[]
  readonly printed: () => string
  /** Resolves when the site has purged what it was told of. */
  settled(): Promise<void>
  /** Ends the site and starts it again, on the same lake and the same build. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function startNextSite(): Promise<NextSite> {
  await buildStudio()
  const sitePort = await freePort()
  const url = `http://127.0.0.1:${sitePort}`
  const delivered: Delivered[] = []
  const lake = await createLake({
    projectId: 'sourceline',
    users: staff,
    datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
    webhooks: [
      {
        ...webhookDefinition,
        dataset: 'production',
        url: `${url}/api/rebuild`,
        secret,
        deliver: async (request) => {
          const response = await fetch(request)
          delivered.push({status: response.status})
          return response
        },
      },
    ],
  })
  const {url: lakeUrl} = await lake.listen(0, {studio: join(root, '.sourceline/studio')})
  await loadSeeds(lake, join(root, 'seeds'))
  const relay = await startRelay(lakeUrl)
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    SANITY_API_HOST: relay.url,
    SANITY_WEBHOOK_SECRET: secret,
    SANITY_READ_TOKEN: lake.token,
    SANITY_STUDIO_URL: `${lakeUrl}/studio/newsroom`,
  } as const
  await buildNextSite(env)
  let running = await startNext(sitePort, env)
  return {
    lake,
    lakeUrl,
    url,
    relay,
    delivered,
    printed: () => running.printed(),
    async settled() {
      await lake.idle()
      for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(20)) {
        const {waiting}: {waiting: number} = await (await fetch(`${url}/healthz`)).json()
        if (waiting === 0) return
      }
      throw new Error('The site has not purged what it was told of')
    },
    async restart() {
      await end(running.server)
      running = await startNext(sitePort, env)
    },
    async stop() {
      await end(running.server)
      await relay.stop()
      await lake.close()
    },
  }
}

/** Only when something it is made of has changed. Nothing of the lake it was built on is served: pages are made when asked for. */
export function buildNextSite(env: NodeJS.ProcessEnv): Promise<boolean> {
  const inputs = ['src', 'next.config.ts', 'package-lock.json'].map((path) => join(example, path))
  return whenChanged(
    {
      stamp: join(root, '.sourceline/next.stamp'),
      inputs: [...inputs, join(root, 'dist')],
      output: join(example, '.next/BUILD_ID'),
    },
    () => run(process.execPath, [cli, 'build'], {cwd: example, env}),
  )
}

export async function startNext(
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<{server: ChildProcess; printed: () => string}> {
  const server = spawn(process.execPath, [cli, 'start', '-p', String(port), '-H', '127.0.0.1'], {cwd: example, env})
  let printed = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
    })
  for (const deadline = Date.now() + 60_000; !printed.includes('Ready in'); await pause(50)) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`next start did not come up:\n${printed}`)
  }
  return {server, printed: () => printed}
}

/** Ends a site that was started. */
export function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
