import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/** `examples/site` as a process, on a free port unless one is said; it ends with this one. */
export async function startSite(
  lakeUrl: string,
  secret: string,
  {port = 0, isQuiet = false}: {readonly port?: number; readonly isQuiet?: boolean} = {},
): Promise<{url: string; child: ChildProcess}> {
  const child = spawn(process.execPath, ['src/server.ts'], {
    cwd: join(root, 'examples/site'),
    env: {PATH: process.env.PATH, SOURCELINE_API_HOST: lakeUrl, SOURCELINE_WEBHOOK_SECRET: secret, PORT: String(port)},
    stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', isQuiet ? 'ignore' : 'inherit', 'ipc'],
  })
  const [{url}] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code, signal]) => {
      throw new Error(`examples/site ended before it listened (${code ?? signal})`)
    }),
  ])
  return {url: String(url), child}
}
