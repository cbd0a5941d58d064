/** What `@sanity/webhook` exports, done by what a lake sends and what a rebuild handler takes. */
import {encodeSignatureHeader as encodeBySigner} from '@sanity/webhook'
import {createLake} from '../../src/lake/index.ts'
import {readSignature, SIGNATURE_HEADER} from '../../src/rebuild/signature.ts'
import {verifyWebhook} from '../../src/rebuild/verifyWebhook.ts'
import {isWebhookError} from '../../src/rebuild/webhookError.ts'

export const SIGNATURE_HEADER_NAME = SIGNATURE_HEADER

/** Our refusals in the words of that library. */
const words: Readonly<Record<string, string>> = {
  signatureMismatch: 'Signature is invalid',
  malformedSignature: 'Invalid signature payload format',
  missingSignature: 'Request contained no signature header',
}

export async function assertValidSignature(payload: string, header: string, secret: string): Promise<void> {
  const request = new Request('http://site.example/', {
    method: 'POST',
    body: payload,
    headers: {[SIGNATURE_HEADER]: header},
  })
  try {
    // Their vectors are of 2021: how old they are is not what is asked.
    await verifyWebhook(request, {secret, tolerance: {age: Number.MAX_SAFE_INTEGER}})
  } catch (error) {
    // Signed is signed, though these bodies are of no change.
    if (isWebhookError(error) && error.reason === 'notAChange') return
    throw new Error(isWebhookError(error) ? words[error.reason] : String(error))
  }
}

export const isValidSignature = (payload: string, header: string, secret: string) =>
  assertValidSignature(payload, header, secret).then(
    () => true,
    () => false,
  )

type Delivered = {readonly body: unknown; readonly headers: Readonly<Record<string, string>>}

export const assertValidRequest = ({body, headers}: Delivered, secret: string) =>
  assertValidSignature(String(body), headers[SIGNATURE_HEADER] ?? '', secret)

export const isValidRequest = ({body, headers}: Delivered, secret: string) =>
  isValidSignature(String(body), headers[SIGNATURE_HEADER] ?? '', secret)

export function decodeSignatureHeader(header: string) {
  try {
    const {timestamp, digests} = readSignature(header)
    return {timestamp: Number(timestamp), hashedPayload: Buffer.from(digests[0] ?? []).toString('base64url')}
  } catch (error) {
    throw new Error(isWebhookError(error) ? words[error.reason] : String(error))
  }
}

/** A delivery of a lake, whose clock shows that time, of a document that says this. What no lake could send its signer is asked for. */
export async function encodeSignatureHeader(payload: unknown, timestamp: number, secret: string): Promise<string> {
  if (typeof payload !== 'string' || payload === '' || !Number.isInteger(timestamp)) {
    return Reflect.apply(encodeBySigner, undefined, [payload, timestamp, secret])
  }
  const content: Record<string, unknown> = JSON.parse(payload)
  const signed: string[] = []
  const lake = await createLake({
    now: () => new Date(timestamp),
    webhooks: [
      {
        url: 'http://site.example/',
        on: ['create'],
        projection: `{${Object.keys(content).join()}}`,
        secret,
        async deliver(request) {
          const body = await request.text()
          if (body !== payload) throw new Error(`The lake sent ${body}`)
          signed.push(request.headers.get(SIGNATURE_HEADER) ?? '')
          return new Response()
        },
      },
    ],
  })
  await lake.client({token: lake.token}).create({_type: 'vector', ...content})
  await lake.idle()
  await lake.close()
  return signed[0] ?? ''
}
