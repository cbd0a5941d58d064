import {encodeSignatureHeader} from '@sanity/webhook'
import {describe, expect, it} from 'vitest'
import {isConfigurationError, isWebhookError, verifyWebhook, type WebhookReason} from '../../src/rebuild/index.ts'
import {change, delivery, secret} from './delivery.ts'

const minute = 60_000
const text = JSON.stringify(change)

describe('a signed delivery', () => {
  it('is read as a change, with the transaction its header names', async () => {
    expect(await verifyWebhook(await delivery(), {secret})).toEqual(change)
    const named = await delivery(text, {headers: {'sanity-transaction-id': 'tx'}})
    expect(await verifyWebhook(named, {secret})).toEqual({...change, transaction: 'tx'})
  })

  it('may be signed with either secret while one replaces another', async () => {
    for (const by of ['old', 'new']) {
      expect(await verifyWebhook(await delivery(text, {by}), {secret: ['new', 'old']})).toEqual(change)
    }
  })

  it('may carry several signatures, and spaces between the parts', async () => {
    const header = await encodeSignatureHeader(text, Date.now(), secret)
    const [timestamp, signature] = header.split(',')
    for (const form of [`${timestamp}, v1=AAAA, ${signature}`, `${timestamp} ${signature}`, ` ${header} `]) {
      const request = await delivery(text, {headers: {'sanity-webhook-signature': form}})
      expect(await verifyWebhook(request, {secret})).toEqual(change)
    }
  })

  it('is read without what no projection of ours sends, and without harm from prototype keys', async () => {
    const hostile = `{"__proto__": {"polluted": true}, "constructor": 1, "prose": "words", ${text.slice(1)}`
    expect(await verifyWebhook(await delivery(hostile), {secret})).toEqual(change)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

type Hostile = [name: string, reason: WebhookReason, status: number, request: () => Promise<Request>]
const withHeader = (header: string) => delivery(text, {headers: {'sanity-webhook-signature': header}})
const signed = () => encodeSignatureHeader(text, Date.now(), secret)

async function sentTwice(): Promise<Request> {
  const request = await delivery()
  const headers = new Headers(request.headers)
  headers.append('sanity-webhook-signature', await signed())
  return new Request(request, {headers})
}

describe('a hostile delivery is refused with a reason', () => {
  it.each<Hostile>([
    ['not posted', 'wrongMethod', 405, async () => new Request('https://site.example')],
    [
      'not signed',
      'missingSignature',
      401,
      async () => new Request('https://site.example', {method: 'POST', body: text}),
    ],
    ['signed with nothing', 'missingSignature', 401, () => withHeader('  ')],
    ['signed with nonsense', 'malformedSignature', 400, () => withHeader('nonsense')],
    [
      'signed without a time',
      'malformedSignature',
      400,
      async () => withHeader((await signed()).replace(/^t=\d+,/, '')),
    ],
    [
      'signed at no number',
      'malformedSignature',
      400,
      async () => withHeader((await signed()).replace(/^t=\d+/, 't=NaN')),
    ],
    ['signed twice over', 'malformedSignature', 400, async () => withHeader(`${await signed()}, ${await signed()}`)],
    ['signed in another alphabet', 'malformedSignature', 400, () => withHeader(`t=${Date.now()},v1=@@@@`)],
    ['signed far too often', 'malformedSignature', 400, () => withHeader(`t=${Date.now()}${',v1=AAAA'.repeat(50)}`)],
    ['forged', 'signatureMismatch', 401, () => delivery(text, {by: 'another secret'})],
    [
      'signed over another body',
      'signatureMismatch',
      401,
      async () => new Request(await delivery(), {body: `${text} `, method: 'POST'}),
    ],
    [
      'cut short',
      'signatureMismatch',
      401,
      async () => new Request(await delivery(), {body: text.slice(0, 40), method: 'POST'}),
    ],
    ['replayed an hour later', 'stale', 401, () => delivery(text, {signedAt: Date.now() - 60 * minute})],
    ['from the future', 'future', 401, () => delivery(text, {signedAt: Date.now() + 60 * minute})],
    ['too large', 'tooLarge', 413, () => delivery(JSON.stringify({...change, prose: 'x'.repeat(300_000)}))],
    ['not JSON', 'notJson', 400, () => delivery('{"id": ')],
    ['a change that is nothing but prototype keys', 'notAChange', 422, () => delivery('{"__proto__": {"id": "a"}}')],
    ['a header sent twice', 'malformedSignature', 400, sentTwice],
    ['signed at a time beyond all clocks', 'malformedSignature', 400, () => withHeader(`t=${'9'.repeat(400)},v1=AAAA`)],
    [
      'signed with a digest cut short',
      'signatureMismatch',
      401,
      async () => withHeader((await signed()).slice(0, -12)),
    ],
    ['empty', 'signatureMismatch', 401, async () => new Request(await delivery(), {body: '', method: 'POST'})],
    ['signed, and empty', 'notJson', 400, () => delivery(' ')],
    ['an id too long for Sanity', 'notAChange', 422, () => delivery(JSON.stringify({...change, id: 'x'.repeat(300)}))],
    ['of an unknown type', 'notAChange', 422, () => delivery(JSON.stringify({...change, type: 'sourcingRecord'}))],
    ['of an unknown operation', 'notAChange', 422, () => delivery(JSON.stringify({...change, operation: 'drop'}))],
    [
      'a whole document',
      'notAChange',
      422,
      () => delivery(JSON.stringify({_id: 'a', _type: 'article', headline: 'words'})),
    ],
  ])('%s: %s', async (_, reason, status, request) => {
    const error = await verifyWebhook(await request(), {secret}).catch((thrown: unknown) => thrown)
    if (!isWebhookError(error)) throw error
    expect(error).toMatchObject({reason, status})
    expect(error.message).not.toContain('5f93fe35')
  })

  it('not in UTF-8: notText', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x7b])
    const timestamp = Date.now()
    const prefix = new TextEncoder().encode(`${timestamp}.`)
    const algorithm = {name: 'HMAC', hash: 'SHA-256'}
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign'])
    const digest = await crypto.subtle.sign('HMAC', key, new Uint8Array([...prefix, ...bytes]))
    const header = `t=${timestamp},v1=${Buffer.from(digest).toString('base64url')}`
    const request = new Request('https://site.example', {
      method: 'POST',
      body: bytes,
      headers: {'sanity-webhook-signature': header},
    })
    await expect(verifyWebhook(request, {secret})).rejects.toMatchObject({reason: 'notText'})
  })

  it('too large, with a length that says otherwise: read no further than the limit', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    const init = {method: 'POST', body: endless, duplex: 'half', headers: {'sanity-webhook-signature': await signed()}}
    await expect(verifyWebhook(new Request('https://site.example', init), {secret})).rejects.toMatchObject({
      reason: 'tooLarge',
    })
    expect(sent).toBeLessThan(10)
  })
})

describe('what cannot be verified is a configuration error, never let through', () => {
  it.each([
    ['no secret', {secret: ''}],
    ['an empty list of secrets', {secret: []}],
    ['one empty secret among others', {secret: ['good', ' ']}],
    ['an age that is no number', {secret, tolerance: {age: Number.NaN}}],
    ['a skew without end', {secret, tolerance: {skew: Number.POSITIVE_INFINITY}}],
    ['a limit that is no number', {secret, maxBytes: Number.NaN}],
  ])('%s', async (_, options) => {
    await expect(verifyWebhook(await delivery(), options)).rejects.toSatisfy(isConfigurationError)
  })
})
