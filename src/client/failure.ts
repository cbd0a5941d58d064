/**
 * What can be told of a request that failed. The error it is read from goes no further: the client's errors carry the
 * request, and with it the parameters.
 *
 * @internal
 */
export type Failure = {
  /** HTTP's; `null` where there was no answer. */
  readonly status: number | null
  /** Milliseconds the server asked to be left alone for. */
  readonly retryAfter: number | null
  /** Nothing came within the time that the client allows. */
  readonly timedOut: boolean
  /** Where the query does not parse, in a frame of its own text; parameters are no part of it. */
  readonly unparsed?: string
}

/** @internal */
export const cutShort: Failure = {status: null, retryAfter: null, timedOut: false}

/**
 * ```ts
 * failureOf({statusCode: 429, response: {headers: {'retry-after': '2'}}}, Date.now()) // {status: 429, retryAfter: 2000, timedOut: false}
 * ```
 *
 * @internal
 */
export function failureOf(error: unknown, now: number, query?: string): Failure {
  const status = property(error, 'statusCode')
  const header = property(property(property(error, 'response'), 'headers'), 'retry-after')
  return {
    status: typeof status === 'number' ? status : null,
    retryAfter: typeof header === 'string' ? waitOf(header, now) : null,
    timedOut: property(error, 'name') === 'TimeoutError',
    ...unparsed(error, query),
  }
}

/** The client frames what it sent. A frame of anything else is not repeated: it could hold what a reader typed. */
function unparsed(error: unknown, query: string | undefined): {unparsed?: string} {
  const details = property(error, 'details')
  const framed = property(details, 'type') === 'queryParseError' && property(details, 'query') === query
  return framed && error instanceof Error ? {unparsed: error.message} : {}
}

/**
 * Whether asking again may help: a server that is busy or broken, a line that failed. A refusal stays one, and what took
 * too long once would take too long again.
 *
 * @internal
 */
export function mayPass({status, timedOut}: Failure): boolean {
  return status === null ? !timedOut : status === 429 || status >= 500
}

/** Seconds, or a date (RFC 9110, section 10.2.3). @internal */
export function waitOf(header: string, now: number): number | null {
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
