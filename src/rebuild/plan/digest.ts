import {canonicalJson} from '../../sourcing/hash/canonicalJson.ts'

/** As much of `node:crypto` as is used here; no import, since other runtimes have none. */
type NodeCrypto = {hash?(algorithm: 'sha256', text: string): string}
declare const process: {getBuiltinModule?(name: 'node:crypto'): NodeCrypto | undefined} | undefined

/** Web Crypto hands each digest to a thread, which takes longer than making it: a fifth of a reconciliation. */
const atOnce = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:crypto')?.hash

/** SHA-256 of its canonical JSON, in hex. @internal */
export async function digestOf(value: unknown): Promise<string> {
  const text = canonicalJson(value)
  return atOnce ? atOnce('sha256', text) : digestByWebCrypto(text)
}

/** @internal */
export async function digestByWebCrypto(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
