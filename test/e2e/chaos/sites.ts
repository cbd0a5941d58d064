import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {buildNextSite, startNext} from '../nextSite.ts'
import {freePort} from '../startLoop.ts'

/** A site as a process of its own. */
export type RunningSite = {
  readonly url: string
  /** Ends it with SIGKILL: nothing is said or saved. */
  kill(): Promise<void>
}

/** What a site is started with. */
export type Setting = {
  readonly lakeUrl: string
  readonly secret: string
  readonly redisUrl?: string | undefined
  /** By how many milliseconds its clock is off. */
  readonly clockOff: number
  /** Where it may write. */
  readonly folder: string
}

const root = join(import.meta.dirname, '../../..')
const clock = join(import.meta.dirname, 'clockOff.ts')

function environmentOf({lakeUrl, secret, redisUrl, clockOff, folder}: Setting) {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    NODE_OPTIONS: `--no-warnings --import ${clock}`,
    CLOCK_OFF: String(clockOff),
    SOURCELINE_API_HOST: lakeUrl,
    SANITY_API_HOST: lakeUrl,
    SOURCELINE_WEBHOOK_SECRET: secret,
    SANITY_WEBHOOK_SECRET: secret,
    PORT: '0',
    FOLDER: folder,
    ...(redisUrl !== undefined && {REDIS_URL: redisUrl}),
  } as const
}

/** `examples/site`, as its README starts it. */
export const startExampleSite = (setting: Setting) => started('src/server.ts', join(root, 'examples/site'), setting)

/** A site of files. */
export const startStaticSite = (setting: Setting) => started(join(import.meta.dirname, 'staticSite.ts'), root, setting)

/** `examples/next`, built and started as its README says. */
export async function startExampleNext(setting: Setting): Promise<RunningSite> {
  const env = environmentOf(setting)
  await buildNextSite({...env, NODE_OPTIONS: ''})
  const port = await freePort()
  const {server} = await startNext(port, env)
  return {url: `http://127.0.0.1:${port}`, kill: () => killed(server)}
}

async function started(file: string, cwd: string, setting: Setting): Promise<RunningSite> {
  const child = spawn(process.execPath, [file], {
    cwd,
    env: environmentOf(setting),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000)
  })
  const {url} = await new Promise<{url: string}>((resolve, reject) => {
    child.once('message', (message: {url: string}) => resolve(message))
    child.once('exit', (code) => reject(new Error(`The site ended with ${code}: ${said}`)))
  })
  return {url, kill: () => killed(child)}
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
