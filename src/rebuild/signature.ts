import {WebhookError} from './webhookError.ts'

/** The header Sanity signs deliveries with. @internal */
export const SIGNATURE_HEADER = 'sanity-webhook-signature'

/** More signatures in one header than a rotation of secrets needs. */
const MOST_SIGNATURES = 8

/** @internal */
export type Signature = {readonly timestamp: string; readonly digests: readonly Uint8Array<ArrayBuffer>[]}

/**
 * ```ts
 * readSignature('t=1772449200000,v1=q83v…') // {timestamp: '1772449200000', digests: [Uint8Array(32)]}
 * ```
 *
 * Parts are parted by commas, spaces or both; there may be several `v1` while secrets are rotated, and there is one `t`.
 *
 * @throws WebhookError when there is none, or it cannot be read
 * @internal
 */
export function readSignature(header: string | null): Signature {
  if (!header?.trim()) throw new WebhookError('missingSignature')
  const parts = header.trim().split(/[\s,]+/)
  const valuesOf = (name: string) => parts.flatMap((part) => (part.startsWith(name) ? part.slice(name.length) : []))
  const [timestamp, ...otherTimestamps] = valuesOf('t=')
  const digests = valuesOf('v1=').map(fromBase64Url)
  const readable = timestamp !== undefined && /^\d{1,15}$/.test(timestamp) && otherTimestamps.length === 0
  if (!readable || digests.length === 0 || digests.length > MOST_SIGNATURES)
    throw new WebhookError('malformedSignature')
  return {timestamp, digests}
}

/** What is not written as the signer writes it (base64url, the bits that are left over zero, no padding) is the digest of nothing. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const written = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    return Uint8Array.from(written === text ? binary : '', (byte) => byte.charCodeAt(0))
  } catch {
    throw new WebhookError('malformedSignature')
  }
}

/**
 * Whether any digest is that of `<timestamp>.<body>` under any of the secrets. Web Crypto's `verify` compares in constant
 * time, and every pair is tried whatever the others gave.
 *
 * @internal
 */
export async function isSigned(
  {timestamp, digests}: Signature,
  body: Uint8Array<ArrayBuffer>,
  secrets: readonly string[],
): Promise<boolean> {
  const encoder = new TextEncoder()
  const prefix = encoder.encode(`${timestamp}.`)
  const signed = new Uint8Array(prefix.length + body.length)
  signed.set(prefix)
  signed.set(body, prefix.length)
  const verdicts = await Promise.all(
    secrets.map(async (secret) => {
      const algorithm = {name: 'HMAC', hash: 'SHA-256'}
      const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['verify'])
      return Promise.all(digests.map((digest) => crypto.subtle.verify('HMAC', key, digest, signed)))
    }),
  )
  return verdicts.flat().includes(true)
}
