import type {Faults} from '../options.ts'

type Handler = (request: Request) => Promise<Response>

/** Fails the requests that a test wants to fail, before anything is done about them. */
export function withFailures(handler: Handler, {failRequest}: Faults): Handler {
  if (!failRequest) return handler
  let requests = 0
  return async (request) => {
    requests += 1
    const failure = failRequest(request, requests)
    if (!failure) return handler(request)
    const {status, retryAfter} = failure
    const body = {statusCode: status, error: 'Fault', message: `Failed on purpose, as request ${requests}`}
    return Response.json(body, {status, headers: retryAfter === undefined ? {} : {'retry-after': String(retryAfter)}})
  }
}
