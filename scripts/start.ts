// `npm start`: the whole loop on this machine. Lake and Studio in this process, the example site beside it.
import {type ChildProcess, spawn} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {join, relative} from 'node:path'
import {lakeGate} from '../src/gate/index.ts'
import {createLake, type Lake} from '../src/lake/index.ts'
import {webhookDefinition} from '../src/rebuild/index.ts'
import {buildPackage} from './build.ts'
import {buildStudio} from './build-studio.ts'
import {withProgress} from './progress.mjs'
import {loadSeeds} from './seeds-load.ts'
import {readSettings, type Settings} from './settings.ts'
import {staff} from './staff.ts'

const root = join(import.meta.dirname, '..')

try {
  await start(readSettings(process.env))
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exit(1)
}

async function start(settings: Settings): Promise<void> {
  await buildPackage()
  await buildStudio()
  const secret = randomBytes(32).toString('hex')
  const siteUrl = `http://127.0.0.1:${settings.sitePort}`
  const lake: Lake = await createLake({
    directory: settings.directory,
    projectId: 'sourceline',
    datasets: {production: {visibility: 'public'}, confidential: {visibility: 'private'}},
    users: staff,
    gate: lakeGate({
      newsroom: 'production',
      confidential: 'confidential',
      client: () => lake.client({token: lake.token}),
    }),
    webhooks: [{...webhookDefinition, dataset: 'production', url: `${siteUrl}/api/rebuild`, secret}],
  })
  const {url, addressFor} = await lake.listen(settings.port, {
    studio: join(root, '.sourceline/studio'),
    login: settings.login,
  })
  await withProgress('Loading the seed stories', () => loadSeeds(lake, join(root, 'seeds')))
  const site = await startSite({
    PORT: String(settings.sitePort),
    SOURCELINE_API_HOST: url,
    SOURCELINE_WEBHOOK_SECRET: secret,
  }).catch(async (error: unknown) => {
    await lake.close()
    throw error
  })
  stopOnSignal(lake, site)
  console.log(
    [
      '',
      ...(settings.login === 'open'
        ? [`  Studio  ${url}/studio/      write and publish here`]
        : [
            `  Studio  ${addressFor()}`,
            '          write and publish here; this address works once, and only in your browser',
            `  Others  ${Object.keys(staff)
              .map((user) => addressFor(user))
              .join('\n          ')}`,
          ]),
      `  Site    ${siteUrl}              what readers see`,
      `  Lake    ${url}              the content API (data in ${relative(process.cwd(), settings.directory)})`,
      '',
      '  Press Ctrl-C to stop. Nothing is lost: the next `npm start` goes on where this one ended.',
      '',
    ].join('\n'),
  )
}

/** Resolves once the site says that it listens; the IPC channel lets it end with this process, however that ends. */
function startSite(settings: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['src/server.ts'], {
    cwd: join(root, 'examples/site'),
    env: {...process.env, ...settings},
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The example site did not start (exit code ${code}).`)))
    child.stdout?.pipe(process.stdout)
  })
}

function stopOnSignal(lake: Lake, site: ChildProcess): void {
  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    site.kill('SIGTERM')
    await lake.close()
    process.exit(code)
  }
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
  process.on('SIGHUP', () => stop(0))
  site.on('exit', (code) => {
    if (!stopping) console.error(`The example site ended (exit code ${code}).`)
    stop(1)
  })
}
