import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {CannotRun, type Surroundings} from '../command.ts'
import {withLake} from './serve.ts'

/** Serves a lake while another command runs that asks the hosted one otherwise, and answers with its exit code. */
export async function exec(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const at = args.indexOf('--')
  const [name, ...given] = at === -1 ? [] : args.slice(at + 1)
  if (name === undefined) {
    throw new CannotRun(
      'Put the command behind --: sourceline lake exec .lake -- sanity dataset export production backup.tar.gz',
    )
  }
  const own = args.slice(0, at)
  const withPort = own.some((flag) => flag === '--port' || flag.startsWith('--port=')) ? own : [...own, '--port', '0']
  return withLake(withPort, surroundings, async ({lake, options, url}, stop) => {
    const env = {...surroundings.env, ...settingsFor(url, lake.token, options.projectId, options.dataset)}
    const child = spawn(name, given, {
      env: {...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --import=${onThisMachine(url)}`.trim()},
      stdio: 'inherit',
    })
    const failed = once(child, 'error').then(([error]) => {
      throw new CannotRun(`${name} cannot be run (${Object(error).code}).`)
    })
    const ended = once(child, 'exit').then(([code]) => Number(code ?? 1))
    const stopping = stop.then(() => {
      child.kill('SIGTERM')
      return ended
    })
    return Promise.race([failed, ended, stopping])
  })
}

/**
 * Where Sanity's command looks for the hosted service and for who it is. It makes the project a part of the host, which is why the
 * address is a name.
 */
function settingsFor(url: string, token: string, projectId: string, dataset: string): Record<string, string> {
  const host = url.replace('127.0.0.1', 'localhost')
  return {
    SANITY_INTERNAL_ENV: host,
    SANITY_AUTH_TOKEN: token,
    SANITY_STUDIO_PROJECT_ID: projectId,
    SANITY_STUDIO_DATASET: dataset,
    SOURCELINE_LAKE_URL: url,
  }
}

/**
 * What the command is started with: names under localhost are this machine (https://www.rfc-editor.org/rfc/rfc6761#section-6.3), which
 * not every resolver knows; and who would ask this lake by TLS, as `sanity migration run` does, asks it without: it never leaves the machine.
 */
const onThisMachine = (url: string) =>
  `data:text/javascript,${encodeURIComponent(`
import dns from 'node:dns'
import net from 'node:net'
import tls from 'node:tls'
import {syncBuiltinESMExports} from 'node:module'
const {lookup} = dns
const {connect} = tls
const isOwn = (host) => /(^|\\.)localhost$/.test(host)
dns.lookup = (host, ...rest) => lookup(isOwn(host) ? '127.0.0.1' : host, ...rest)
tls.connect = (...given) => {
  const [{host = '', port} = {}] = given
  if (!isOwn(host) || Number(port) !== ${new URL(url).port}) return connect(...given)
  const socket = net.connect(port, '127.0.0.1')
  return socket.once('connect', () => socket.emit('secureConnect'))
}
syncBuiltinESMExports()
`)}`
