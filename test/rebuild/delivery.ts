import {encodeSignatureHeader} from '@sanity/webhook'
import type {ContentChange} from '../../src/rebuild/index.ts'

export const secret = 'a secret of the newsroom'

/** A change as `webhookDefinition.projection` tells it. */
export const change: ContentChange = {
  id: '5f93fe35-fc0a-41c6-abe8-9b9d397b5d4f',
  type: 'article',
  operation: 'update',
  revision: 'rev-2',
  updatedAt: '2026-03-02T11:00:00Z',
  before: keys('before'),
  after: keys('after'),
  changed: ['entry', 'card', 'cited'],
}

function keys(slug: string): ContentChange['after'] {
  return {slug, kind: 'news', publishedAt: null, authors: [], topics: [], broader: null, variantOf: null, claims: []}
}

/** A delivery as Sanity makes one, signed by Sanity's own package. */
export async function delivery(
  body: string | Uint8Array<ArrayBuffer> = JSON.stringify(change),
  {
    signedAt = Date.now(),
    by = secret,
    headers = {},
  }: {signedAt?: number; by?: string; headers?: Record<string, string>} = {},
): Promise<Request> {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const signature = await encodeSignatureHeader(text, signedAt, by)
  return new Request('https://site.example/api/rebuild', {
    method: 'POST',
    body,
    headers: {'sanity-webhook-signature': signature, 'content-type': 'application/json', ...headers},
  })
}
