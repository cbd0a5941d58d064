import {Hono} from 'hono'
import {getPath} from 'hono/utils/url'
import {authenticate} from '../access/authenticate.ts'
import type {Viewer} from '../access/viewer.ts'
import {LakeError, notImplemented} from '../errors.ts'
import {plainRoutes, type Route, resourceRoutes, routes} from '../routes.ts'
import type {LakeState} from '../state.ts'
import {errorResponse} from './call.ts'
import {withCors} from './cors.ts'

const versionPrefix = '/:version{v(?:1|X|\\d{4}-\\d{2}-\\d{2})}'

/** The lake as one web-standard handler, built from the table of routes. */
export function createHandler(lake: LakeState): (request: Request) => Promise<Response> {
  // `@sanity/migrate` begins its paths with two slashes.
  const app = new Hono({getPath: (request) => getPath(request).replace(/^\/{2,}/, '/')})
  const serve = (prefix: string, table: readonly Route[]) => {
    for (const [method, path, endpoint] of table) {
      app.on(method, prefix + path, (context) => {
        const {version = 'v1', ...captured}: Record<string, string> = context.req.param()
        const viewer = authenticate(context.req.raw, lake)
        return keptByNobody(
          viewer,
          endpoint({
            lake,
            request: context.req.raw,
            url: new URL(context.req.url),
            path: captured,
            apiVersion: version.slice(1),
            viewer,
          }),
        )
      })
    }
  }
  serve(versionPrefix, routes)
  serve(versionPrefix, resourceRoutes)
  serve('', plainRoutes)
  app.notFound((context) => errorResponse(notImplemented(`${context.req.method} ${context.req.path}`)))
  app.onError((error, context) => {
    // Who has gone in the middle of what they were sending is no fault of the lake's.
    if (!(error instanceof LakeError) && !context.req.raw.signal.aborted) console.error(error)
    return errorResponse(error)
  })
  return async (request) =>
    withCors(request, lake.origins, request.method === 'OPTIONS' ? undefined : await app.fetch(request))
}

/** What somebody reads who is signed in stays on no disk: a browser keeps every answer that does not forbid it. */
async function keptByNobody(viewer: Viewer, answering: Response | Promise<Response>): Promise<Response> {
  const response = await answering
  if (viewer.kind !== 'anonymous' && !response.headers.has('cache-control'))
    response.headers.set('cache-control', 'no-store')
  return response
}
