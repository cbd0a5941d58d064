import {ConfigurationError, RequestError} from './errors.ts'
import {cutShort, type Failure, failureOf, mayPass} from './failure.ts'
import type {SanityClientLike} from './sanityClient.ts'
import {backoff, wait} from './wait.ts'

/** What usually helps, by status. */
const advice: Record<number, string> = {
  400: 'The query or its parameters were refused; a parameter may be missing, or of another type.',
  401: 'The token is missing, wrong or no longer valid; or there is no such public dataset: check dataset.',
  403: 'The token may not read this dataset, or this origin is not among the CORS origins of the project.',
  404: 'There is no such project or dataset; check projectId and dataset.',
  413: 'The query or its parameters are too large.',
  429: 'Too many requests; wait before the next one.',
}

/** Where the client does not say. */
const RETRIES = 3

/** A page that waits longer than this for its content is no page: whoever asked is told how long to wait, and decides. */
const LONGEST_WAIT = 30_000

/**
 * Asks, and asks again a few times where that may help: when the server was busy (as late as it says, if it does), when
 * it failed, when the line did. A refusal is passed on at once.
 *
 * @throws RequestError when there is no answer or a refusal; an abort is passed on as it is
 * @internal
 */
export async function request(
  client: SanityClientLike,
  name: string,
  query: string,
  params: Record<string, unknown>,
  options: {readonly signal?: AbortSignal} = {},
): Promise<unknown> {
  const {signal} = options
  const {maxRetries = RETRIES, retryDelay = backoff} = client.config()
  for (let attempt = 0; ; attempt += 1) {
    const {answer, failure} = await once(client, query, params, options)
    if (!failure) return answer
    const pause = failure.retryAfter ?? retryDelay(attempt)
    if (attempt >= maxRetries || !mayPass(failure) || pause > LONGEST_WAIT) throw requestError(name, failure)
    await wait(pause, signal)
  }
}

type Outcome = {readonly answer: unknown; readonly failure?: undefined} | {answer?: undefined; failure: Failure}

async function once(
  client: SanityClientLike,
  query: string,
  params: Record<string, unknown>,
  options: {readonly signal?: AbortSignal},
): Promise<Outcome> {
  try {
    const answer = await client.fetch(query, params, options)
    // A query has no undefined answer: the client gives one for a body that was cut short.
    return answer === undefined ? {failure: cutShort} : {answer}
  } catch (error) {
    if (options.signal?.aborted || error instanceof ConfigurationError) throw error
    if (error instanceof Error && error.name === 'AbortError') throw error
    return {failure: failureOf(error, Date.now(), query)}
  }
}

function requestError(name: string, failure: Failure): RequestError {
  const {status, retryAfter} = failure
  const seconds = retryAfter === null ? null : Math.ceil(retryAfter / 1000)
  return new RequestError(status, name, adviceFor(failure), seconds)
}

function adviceFor(failure: Failure): string {
  const {status, timedOut, unparsed} = failure
  if (unparsed !== undefined) return `${unparsed}\n`
  if (timedOut) return "It took longer than the client's `timeout`; ask for less at once, or allow more time."
  if (failure === cutShort) return 'The answer was cut short, or is no answer of a Content Lake; check apiHost.'
  if (status === null) return 'The Content Lake could not be reached; check the network and apiHost.'
  return (
    advice[status] ?? (status >= 500 ? 'The Content Lake failed; try again.' : 'The Content Lake refused the request.')
  )
}
