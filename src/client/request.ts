import {RequestError} from './errors.ts'
import type {SanityClientLike} from './sanityClient.ts'

/** What usually helps, by status. */
const advice: Record<number, string> = {
  400: 'The query or its parameters were refused; a parameter may be missing.',
  401: 'The token is missing, wrong or no longer valid.',
  403: 'The token may not read this dataset, or this origin is not among the CORS origins of the project.',
  404: 'There is no such project or dataset; check projectId and dataset.',
  413: 'The query or its parameters are too large.',
  429: 'Too many requests; wait before the next one.',
}

/**
 * @throws RequestError when there is no answer or a refusal; an abort is passed on as it is
 * @internal
 */
export async function request(
  client: SanityClientLike,
  name: string,
  query: string,
  params: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<unknown> {
  const answer = await client.fetch(query, params, signal ? {signal} : {}).catch((error: unknown) => {
    const aborted = signal?.aborted || (error instanceof Error && error.name === 'AbortError')
    throw aborted ? error : requestError(name, error)
  })
  // A query has no undefined answer: the client gives one for a body that was cut short.
  if (answer === undefined) throw new RequestError(null, name, 'The answer was cut short.')
  return answer
}

/** The cause is left out on purpose: the client's errors carry the request, and with it the parameters. */
function requestError(name: string, error: unknown): RequestError {
  const status = statusOf(error)
  if (status === null) return new RequestError(null, name, 'The Content Lake could not be reached, or took too long.')
  const fallback = status >= 500 ? 'The Content Lake failed; try again.' : 'The Content Lake refused the request.'
  return new RequestError(status, name, advice[status] ?? fallback)
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null
  return typeof error.statusCode === 'number' ? error.statusCode : null
}
