/**
 * The bodies of failed answers, as the hosted Content Lake words them, so that `@sanity/client` turns each into an error
 * a person can act on (its `http/errors.ts` names the shapes it understands).
 */

/** A request that failed for a reason its sender can read: an HTTP status and the body that explains it. */
export class LakeError extends Error {
  override readonly name = 'LakeError'
  readonly status: number
  readonly body: object
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, body: object, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

/**
 * Why the lake could not start, named so that a command line can say it; nothing was changed.
 *
 * ```ts
 * try { await createLake({directory}) } catch (error) { if (error instanceof LakeStartError) tell(error.message) }
 * ```
 *
 * @public
 */
export class LakeStartError extends Error {
  override readonly name = 'LakeStartError'
  readonly code:
    | 'directory-in-use'
    | 'port-in-use'
    | 'unreadable-directory'
    | 'invalid-options'
    | 'packages-missing'
    | 'newer-directory'

  constructor(code: LakeStartError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : {cause})
    this.code = code
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Payload Too Large',
  421: 'Misdirected Request',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
}

function plain(status: number, message: string, headers: Readonly<Record<string, string>> = {}): LakeError {
  return new LakeError(status, message, {statusCode: status, error: titles[status] ?? 'Error', message}, headers)
}

export const badRequest = (message: string) => plain(400, message)
/** One answer for a missing session, a private dataset and a dataset that is not there: none tells which it was. */
export const unauthorized = () => plain(401, 'Session not found')
export const forbidden = (message: string) => plain(403, message)
/** What a gate said no to. */
export const gateRefused = ({message, details}: {readonly message: string; readonly details?: unknown}) =>
  new LakeError(403, message, {
    statusCode: 403,
    error: 'Forbidden',
    message,
    ...(details === undefined ? {} : {details}),
  })
export const notFound = (message: string) => plain(404, message)
export const conflict = (message: string) => plain(409, message)
export const misdirected = (message: string) => plain(421, message)
export const tooLarge = (limit: number) =>
  plain(413, `The request body is larger than ${limit} bytes, the limit of this lake`)
export const storageFull = () =>
  plain(507, 'The disk is full: the transaction was not stored. Reads go on; free some space to write again')
/** Deleted, and its bytes are on the disk still. */
export const notErasedYet = (reason: unknown) =>
  plain(
    507,
    `It is deleted, but its bytes could not be taken off the disk: ${reason instanceof Error ? reason.message : reason}. The lake tries again at the next purge and at its next start`,
  )
/** A client waits and tries again by itself. */
export const tooManyListeners = (limit: number) =>
  plain(503, `This lake has ${limit} listeners, which is its limit`, {'retry-after': '5'})
/** So many long queries wait already; a client tries again by itself. */
export const tooBusy = (limit: number) =>
  plain(503, `${limit} long queries wait for their turn already, which is the limit of this lake`, {'retry-after': '5'})
/** The lake was asked to write while it was being closed; a client tries again by itself. */
export const closing = () => plain(503, 'The lake is closing')
/** What the embedded lake does not do is said by name, never answered with a wrong result. */
export const notImplemented = (name: string) => plain(501, `${name} is not implemented by the embedded Content Lake`)

/** A query that does not parse, with the span the client draws its code frame from. */
export function queryParseError(query: string, description: string, start: number, end: number): LakeError {
  return new LakeError(400, description, {error: {type: 'queryParseError', description, query, start, end}})
}

/** A query that took too long. */
export function queryTimedOut(milliseconds: number): LakeError {
  const description = `The query was ended after ${milliseconds} ms, the limit of this lake`
  return new LakeError(408, description, {error: {type: 'queryTimeoutError', description}})
}

/** One mutation or action that could not be applied. */
export type Refusal = {
  readonly status: number
  readonly type: string
  readonly description: string
  readonly detail?: {readonly id: string; readonly [field: string]: unknown}
}

/** A transaction that was refused as a whole because the item at `index` could not be applied. */
export function transactionError(type: 'mutationError' | 'actionError', refusal: Refusal, index: number): LakeError {
  const subject = type === 'mutationError' ? 'mutation(s)' : 'action(s)'
  const description = `The ${subject} failed: ${refusal.description}`
  const item = {error: {type: refusal.type, description: refusal.description, ...refusal.detail}, index}
  return new LakeError(refusal.status, description, {error: {type, description, items: [item]}})
}

/** Thrown while a transaction is being built; the endpoint words it as a mutation error or an action error. */
export class TransactionRefused extends Error {
  override readonly name = 'TransactionRefused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.description)
    this.refusal = refusal
  }
}

export const refusals = {
  exists: (id: string) => ({
    status: 409,
    type: 'documentAlreadyExistsError',
    description: `Document by ID "${id}" already exists`,
    detail: {id},
  }),
  missing: (id: string) => ({
    status: 409,
    type: 'documentNotFoundError',
    description: `The document with the ID "${id}" was not found`,
    detail: {id},
  }),
  revision: (id: string, expected: string, current: string | undefined) => ({
    status: 409,
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has unexpected revision ID (${JSON.stringify(current ?? null)}), expected ${JSON.stringify(expected)}`,
    detail: {id, currentRevisionID: current ?? null, expectedRevisionID: expected},
  }),
  referenced: (id: string, by: readonly string[]) => ({
    status: 409,
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from "${by[0] ?? ''}"`,
    detail: {id, referencingIDs: by},
  }),
  dangling: (id: string, target: string) => ({
    status: 409,
    type: 'documentReferenceDoesNotExistError',
    description: `Document "${id}" references non-existent document "${target}"`,
    detail: {id, referenceID: target},
  }),
  invalid: (description: string) => ({status: 400, type: 'validationError', description}),
} as const satisfies Record<string, (...values: never[]) => Refusal>

/** Refuses the transaction being built. */
export function refuse(refusal: Refusal): never {
  throw new TransactionRefused(refusal)
}
