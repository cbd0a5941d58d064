import {isIP} from 'node:net'
import {misdirected} from '../errors.ts'

const loopbackName = /^(localhost|.+\.localhost)$/i

/** Whether a host is this machine seen from itself. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  if (isIP(bare) === 4) return bare.startsWith('127.')
  return bare === '::1' || loopbackName.test(bare)
}

/**
 * Refuses a request that reached a lake on this machine under another machine's name. A page anywhere can point a name
 * of its own at 127.0.0.1 (DNS rebinding) and is then, to the browser, the same origin as the lake; the Host
 * header still says the name it used.
 */
export function checkHost(listeningOn: string, hostHeader: string | undefined): void {
  if (!isLoopback(listeningOn)) return
  const host = hostnameOf(hostHeader ?? '')
  if (host === undefined || !isLoopback(host)) {
    throw misdirected(`This lake answers on this machine only, not as "${hostHeader ?? ''}"`)
  }
}

function hostnameOf(hostHeader: string): string | undefined {
  return URL.canParse(`http://${hostHeader}`) ? new URL(`http://${hostHeader}`).hostname : undefined
}
