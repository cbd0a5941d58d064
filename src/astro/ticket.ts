/** A working day: then whoever edits comes from the Studio again. */
export const HOURS = 12

/**
 * What a browser in draft mode carries: which perspective, until when, and that we said so. Signed with the token, which is on the server and
 * nowhere else.
 *
 * ```ts
 * await ticketFor('drafts', token, now)  // 'drafts.1795824000000.5Jm0…'
 * await perspectiveOf(ticket, token, now) // 'drafts'; undefined where it is made up, changed or over
 * ```
 *
 * @internal
 */
export async function ticketFor(perspective: string, token: string, now: number): Promise<string> {
  const said = `${perspective}.${now + HOURS * 3_600_000}`
  return `${said}.${hex(await crypto.subtle.sign('HMAC', await keyOf(token), bytes(said)))}`
}

/** @internal */
export async function perspectiveOf(ticket: string, token: string, now: number): Promise<string | undefined> {
  const [perspective = '', until = '', signature = ''] = ticket.split('.')
  const isOurs =
    /^[0-9a-f]{64}$/.test(signature) &&
    (await crypto.subtle.verify('HMAC', await keyOf(token), fromHex(signature), bytes(`${perspective}.${until}`)))
  return isOurs && Number(until) > now ? perspective : undefined
}

/** Of its own use: what is signed with it can be taken for nothing else that the token signs. */
function keyOf(token: string): Promise<CryptoKey> {
  const secret = bytes(`sourceline draft mode ${token}`)
  return crypto.subtle.importKey('raw', secret, {name: 'HMAC', hash: 'SHA-256'}, false, ['sign', 'verify'])
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function hex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array((text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))
}
