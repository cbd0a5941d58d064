import {SourcelineError} from '../client/errors.ts'

/** What is wrong with a delivery, and what it is answered with. To add a reason, add a row. */
const reasons = {
  wrongMethod: {status: 405, message: 'A webhook is delivered by POST.'},
  bodyUsed: {status: 500, message: 'Something has read the body before: hand over the request as it came.'},
  bodyParsed: {
    status: 500,
    message:
      'The body is not as long as it was sent: a body parser has read it and written it down again. Mount the handler before the parser, or hand over the raw body.',
  },
  missingSignature: {status: 401, message: 'The delivery is not signed: give the webhook a secret.'},
  malformedSignature: {status: 400, message: 'The signature header cannot be read.'},
  stale: {status: 401, message: 'The signature is too old: a replay, or the clocks differ.'},
  future: {status: 401, message: 'The signature is from the future: the clocks differ.'},
  signatureMismatch: {status: 401, message: 'The signature is not made with this secret over this body.'},
  tooLarge: {status: 413, message: 'The body is larger than a delivery can be.'},
  tooSlow: {status: 408, message: 'The body did not arrive in time.'},
  notText: {status: 400, message: 'The body is not UTF-8.'},
  notJson: {status: 400, message: 'The body is not JSON.'},
  notAChange: {
    status: 422,
    message: 'The body is not what `webhookDefinition.projection` makes: register it as it is.',
  },
  unknownType: {
    status: 422,
    message:
      'The document is of a type that the handler does not know: give it the `newsroom` that `webhookFor` was given.',
  },
} as const satisfies Record<string, {status: number; message: string}>

/** Why a delivery is none, such as `'signatureMismatch'`: docs/errors/webhook.md has them all. @public */
export type WebhookReason = keyof typeof reasons

/**
 * A delivery that is not to be acted on. Says why, and nothing of what was in it.
 *
 * ```ts
 * error.reason // 'signatureMismatch'
 * ```
 *
 * @public
 */
export class WebhookError extends SourcelineError {
  readonly reason: WebhookReason
  readonly status: number

  constructor(reason: WebhookReason) {
    super('webhook', reasons[reason].message)
    this.name = 'WebhookError'
    this.reason = reason
    this.status = reasons[reason].status
  }
}

/** `if (isWebhookError(error)) respond(error.status, error.reason)`: a delivery that is none. @public */
export function isWebhookError(error: unknown): error is WebhookError {
  return error instanceof Error && 'code' in error && error.code === 'webhook'
}
