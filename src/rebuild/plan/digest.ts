import {canonicalJson} from '../../sourcing/hash/canonicalJson.ts'

/** SHA-256 of its canonical JSON, in hex. @internal */
export async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
