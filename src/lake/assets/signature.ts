import {createHmac} from 'node:crypto'
import {same} from '../access/authenticate.ts'

/** For as long as an export takes. */
const lasting = 6 * 60 * 60 * 1000

const signatureOf = (path: string, until: string, secret: string) =>
  createHmac('sha256', secret).update(`${until} ${path}`).digest('base64url')

/**
 * ```ts
 * signed('http://127.0.0.1:3333/images/p/private/642f….jpg', now, secret) // …jpg?until=1764163200000&signature=7Qk…
 * ```
 * The address of an asset of a private dataset for whoever fetches it without a token of their own: `@sanity/export` sends its token
 * to Sanity's own hosts only.
 */
export function signed(address: string, now: Date, secret: string): string {
  const url = new URL(address)
  const until = String(now.getTime() + lasting)
  url.searchParams.set('until', until)
  url.searchParams.set('signature', signatureOf(url.pathname, until, secret))
  return url.href
}

export function isSigned(url: URL, now: Date, secret: string): boolean {
  const until = url.searchParams.get('until')
  const signature = url.searchParams.get('signature')
  if (until === null || signature === null || !(Number(until) > now.getTime())) return false
  return same(signature, signatureOf(url.pathname, until, secret))
}
