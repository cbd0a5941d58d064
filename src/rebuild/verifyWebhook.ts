import * as z from 'zod/mini'
import {ConfigurationError} from '../client/errors.ts'
import type {DeclaredNewsroom} from '../references/ownRows.ts'
import {limitedBody} from '../web/limitedBody.ts'
import {type ContentChange, contentChange, typesOf} from './change.ts'
import {isSigned, readSignature, SIGNATURE_HEADER} from './signature.ts'
import {WebhookError} from './webhookError.ts'

/** How old a signature may be, and how far ahead its clock, in milliseconds. Five minutes each unless said. @public */
export type Tolerance = {readonly age?: number; readonly skew?: number}

/** `{secret: [next, current], tolerance: {age: 60_000}}`: what a delivery is held to. @public */
export type VerifyOptions = {
  /** Several while one replaces another. */
  readonly secret: string | readonly string[]
  readonly tolerance?: Tolerance
  readonly maxBytes?: number
  /** How long the body may take to arrive, in milliseconds; ten seconds unless said. */
  readonly within?: number
  /** Its own fields and types, where it has any: the same as `webhookFor` was given. */
  readonly newsroom?: DeclaredNewsroom | undefined
  /** Milliseconds since 1970; the clock unless said. */
  readonly now?: () => number
}

const FIVE_MINUTES = 5 * 60_000
const MOST_BYTES = 256 * 1024
const TEN_SECONDS = 10_000

/**
 * Reads a delivery, if it is one: signed with the secret over this very body, not long ago.
 *
 * ```ts
 * await verifyWebhook(request, {secret: process.env.WEBHOOK_SECRET}) // {id: '5f93…', type: 'article', operation: 'update', …}
 * ```
 *
 * @throws WebhookError with a `reason` when it is not
 * @throws ConfigurationError when there is no secret, or a tolerance is no number: nothing is ever let through unverified
 * @public
 */
export async function verifyWebhook(request: Request, options: VerifyOptions): Promise<ContentChange> {
  const {change, by} = await verifiedDelivery(request, options)
  if (change === null) throw new WebhookError(by > 0 ? 'stale' : 'future')
  return change
}

/**
 * As {@link verifyWebhook}; where it is signed and dated too far from now, no change but by how many milliseconds it is off.
 *
 * @throws WebhookError
 * @internal
 */
export async function verifiedDelivery(
  request: Request,
  options: VerifyOptions,
): Promise<{readonly change: ContentChange | null; readonly by: number}> {
  const {secrets, age, skew, maxBytes, within} = checkedOptions(options)
  const knownTypes = typesOf(options.newsroom)
  if (request.method !== 'POST') throw new WebhookError('wrongMethod')
  if (request.bodyUsed) throw new WebhookError('bodyUsed')
  const signature = readSignature(request.headers.get(SIGNATURE_HEADER))
  const body = await limitedBody(request, maxBytes, within).catch((error: unknown) => {
    throw error instanceof Error && error.name === 'TimeoutError' ? new WebhookError('tooSlow') : error
  })
  if (body === undefined) throw new WebhookError('tooLarge')
  // Before its date is believed: nobody without the secret can make anybody look.
  if (!(await isSigned(signature, body, secrets))) throw new WebhookError(mismatchOf(request, body))
  const by = (options.now ?? Date.now)() - Number(signature.timestamp)
  if (by > age || by < -skew) return {change: null, by}
  const change = readChange(body)
  if (!knownTypes.includes(change.type)) throw new WebhookError('unknownType')
  const transaction = request.headers.get('sanity-transaction-id')
  return {change: {...change, ...(transaction === null ? {} : {transaction})}, by}
}

/** Behind a body parser the body arrives as it was written down again, or as nothing. */
function mismatchOf(request: Request, body: Uint8Array): 'signatureMismatch' | 'bodyParsed' {
  const announced = Number(request.headers.get('content-length'))
  return announced > 0 && announced !== body.length ? 'bodyParsed' : 'signatureMismatch'
}

/** @throws ConfigurationError @internal */
export function checkedOptions({secret, tolerance = {}, maxBytes = MOST_BYTES, within = TEN_SECONDS}: VerifyOptions) {
  const secrets = [secret ?? []].flat()
  if (secrets.length === 0 || secrets.some((one) => typeof one !== 'string' || one.trim() === '')) {
    throw new ConfigurationError(
      'There is no webhook secret: set one, the same as on the webhook. Nothing is accepted without.',
    )
  }
  const {age = FIVE_MINUTES, skew = FIVE_MINUTES} = tolerance
  for (const [name, value] of Object.entries({age, skew, maxBytes, within})) {
    if (!Number.isFinite(value) || value < 0)
      throw new ConfigurationError(`\`${name}\` has to be a number, zero or more.`)
  }
  return {secrets, age, skew, maxBytes, within}
}

function readChange(body: Uint8Array<ArrayBuffer>): ContentChange {
  const checked = z.safeParse(contentChange, parsed(body))
  if (!checked.success) throw new WebhookError('notAChange')
  return checked.data
}

function parsed(body: Uint8Array<ArrayBuffer>): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(body)
  } catch {
    throw new WebhookError('notText')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new WebhookError('notJson')
  }
}
