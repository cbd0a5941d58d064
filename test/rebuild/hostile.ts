import {createHmac} from 'node:crypto'
import {gzipSync} from 'node:zlib'
import {encodeSignatureHeader} from '@sanity/webhook'
import type {WebhookReason} from '../../src/rebuild/index.ts'
import {change, delivery, secret} from './delivery.ts'

const minute = 60_000
const text = JSON.stringify(change)

type Hostile = readonly [name: string, reason: WebhookReason, status: number, request: () => Promise<Request> | Request]

const address = 'https://site.example'
const withHeader = (header: string) => delivery(text, {headers: {'sanity-webhook-signature': header}})
const signed = () => encodeSignatureHeader(text, Date.now(), secret)
const changed = (more: object) => delivery(JSON.stringify({...change, ...more}))

/** Signed over these very bytes, whether or not they are text; Sanity's own package signs text only. */
function signedBytes(body: Uint8Array<ArrayBuffer>, by = secret): Request {
  const timestamp = Date.now()
  const digest = createHmac('sha256', by).update(`${timestamp}.`).update(body).digest('base64url')
  const headers = {'sanity-webhook-signature': `t=${timestamp},v1=${digest}`}
  return new Request(address, {method: 'POST', body, headers})
}

/** The same bytes, written as the service never writes them: Sanity's own package compares the text, and refuses it. */
const spelledOtherwise = async (spell: (digest: string) => string) =>
  withHeader((await signed()).replace(/(?<=v1=).+/, spell))

/** A digest of 32 bytes leaves two bits of its last letter over: three other letters read as the same bytes. */
function withBitsLeftOver(digest: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return digest.slice(0, -1) + alphabet[alphabet.indexOf(digest.slice(-1)) + 1]
}

async function sentTwice(): Promise<Request> {
  const request = await delivery()
  const headers = new Headers(request.headers)
  headers.append('sanity-webhook-signature', await signed())
  return new Request(request, {headers})
}

/** What is not to be acted on, with the reason and the status it is answered with. To add one, add a row. */
export const hostile: readonly Hostile[] = [
  ['not posted', 'wrongMethod', 405, async () => new Request('https://site.example')],
  [
    'not signed',
    'missingSignature',
    401,
    async () => new Request('https://site.example', {method: 'POST', body: text}),
  ],
  ['signed with nothing', 'missingSignature', 401, () => withHeader('  ')],
  ['signed with nonsense', 'malformedSignature', 400, () => withHeader('nonsense')],
  ['signed without a time', 'malformedSignature', 400, async () => withHeader((await signed()).replace(/^t=\d+,/, ''))],
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
  ['signed with a digest cut short', 'signatureMismatch', 401, async () => withHeader((await signed()).slice(0, -12))],
  ['signed with bits left over', 'signatureMismatch', 401, () => spelledOtherwise(withBitsLeftOver)],
  ['signed with padding', 'signatureMismatch', 401, () => spelledOtherwise((digest) => `${digest}=`)],
  ['empty', 'signatureMismatch', 401, async () => new Request(await delivery(), {body: '', method: 'POST'})],
  ['signed, and empty', 'notJson', 400, () => delivery(' ')],
  ['an id too long for Sanity', 'notAChange', 422, () => delivery(JSON.stringify({...change, id: 'x'.repeat(300)}))],
  ['of an unknown type', 'unknownType', 422, () => delivery(JSON.stringify({...change, type: 'sourcingRecord'}))],
  ['of an unknown operation', 'notAChange', 422, () => delivery(JSON.stringify({...change, operation: 'drop'}))],
  [
    'a whole document',
    'notAChange',
    422,
    () => delivery(JSON.stringify({_id: 'a', _type: 'article', headline: 'words'})),
  ],
  ['signed with an empty secret', 'signatureMismatch', 401, () => signedBytes(Buffer.from(text), '')],
  ['bytes that are no text', 'notText', 400, () => signedBytes(new Uint8Array([0xff, 0xfe, 0x7b]))],
  ['in UTF-16', 'notText', 400, () => signedBytes(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['in UTF-16 that does not say so', 'notJson', 400, () => signedBytes(Buffer.from(text, 'utf16le'))],
  ['compressed', 'notText', 400, () => signedBytes(Buffer.from(gzipSync(text)))],
  ['of a type that every object has', 'unknownType', 422, () => changed({type: 'constructor'})],
  ['with a group that every object has', 'notAChange', 422, () => changed({changed: ['__proto__']})],
  [
    'with keys that are nothing but a prototype',
    'notAChange',
    422,
    () => delivery(text.replace(/"before":\{/, '"before":{"__proto__":{').replace(/\},"after"/, '}},"after"')),
  ],
  ['a list of changes', 'notAChange', 422, () => delivery(JSON.stringify([change, change]))],
  ['of which nothing is known before or after', 'notAChange', 422, () => changed({before: 7, after: []})],
]
