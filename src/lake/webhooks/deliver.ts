import {createHash} from 'node:crypto'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import type {Change, Commit} from '../documents.ts'
import type {WebhookOptions} from './options.ts'
import {operationOf} from './rule.ts'

/** One message to one webhook. */
export type Delivery = {
  readonly options: WebhookOptions
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** The hosted service tries again twice, 30 seconds apart, and then gives up. */
const retries = 2
const retryAfter = 30_000
const attemptLimit = 30_000

export function deliveryOf(
  options: WebhookOptions,
  body: string,
  commit: Commit,
  change: Change,
  projectId: string,
): Delivery {
  return {
    options,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Sourceline embedded Content Lake',
      'idempotency-key': idempotencyKey(options, commit, change),
      'sanity-webhook-id': options.name ?? options.url,
      'sanity-transaction-id': commit.transactionId,
      'sanity-transaction-time': commit.timestamp,
      'sanity-project-id': projectId,
      'sanity-dataset': commit.dataset,
      'sanity-document-id': change.id,
      'sanity-operation': operationOf(change),
    },
  }
}

/** The same for every attempt at one message, and different for any other. */
function idempotencyKey({url, name = ''}: WebhookOptions, {transactionId}: Commit, {id}: Change): string {
  return createHash('sha256')
    .update(JSON.stringify([url, name, transactionId, id]))
    .digest('base64url')
    .slice(0, 22)
}

/** Delivers one message, trying again when the receiver fails. Resolves whatever happens: nobody waits for a webhook. */
export async function deliver(
  delivery: Delivery,
  {
    now,
    signal,
    pause,
    turn,
  }: {
    readonly now: () => Date
    readonly signal: AbortSignal
    readonly pause: Pause
    readonly turn: Turn
  },
): Promise<void> {
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    if (attempt > 0) await pause(retryAfter)
    if (signal.aborted) return
    if (await turn(() => attemptOnce(delivery, now(), signal))) return
  }
  if (!signal.aborted) console.warn(`Webhook to ${delivery.options.url} given up after ${retries + 1} attempts`)
}

/** Waits, and stops waiting when the lake closes. */
export type Pause = (milliseconds: number) => Promise<void>

/** When a request may be made. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>

async function attemptOnce({options, body, headers}: Delivery, now: Date, signal: AbortSignal): Promise<boolean> {
  const signature = options.secret
    ? {[SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, now.getTime(), options.secret)}
    : {}
  const request = new Request(options.url, {
    method: 'POST',
    body,
    headers: {...headers, ...signature},
    signal: AbortSignal.any([signal, AbortSignal.timeout(attemptLimit)]),
  })
  try {
    const response = await (options.deliver ?? fetch)(request)
    await response.body?.cancel()
    // A receiver that says the message itself is wrong will say so again; only trouble of its own may pass.
    return response.status < 500 && response.status !== 429
  } catch {
    return false
  }
}
