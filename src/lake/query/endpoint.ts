import {badRequest, notImplemented} from '../errors.ts'
import {type Call, datasetOf, readText} from '../http/call.ts'
import {isObject, type JsonObject, parseJson} from '../json.ts'
import {readPerspective} from './perspective.ts'
import {surroundingsOf} from './surroundings.ts'

/**
 * `GET /data/query/<dataset>?query=…&$slug="x"`, or POST with `{query, params}`: `{result, ms, query, syncTags}`,
 * with `resultSourceMap` where that is asked for (`true`, or `withKeyArraySelector` for stega).
 */
export async function queryEndpoint(call: Call): Promise<Response> {
  const dataset = datasetOf(call)
  const {query, parameters} = call.request.method === 'POST' ? await fromBody(call) : fromUrl(call.url)
  const {searchParams} = call.url
  if (searchParams.get('explain') === 'true') throw notImplemented('The query option explain')
  const sourceMap = searchParams.get('resultSourceMap') ?? 'false'
  const text = await call.lake.asking.answer(dataset, {
    query,
    parameters,
    viewer: call.viewer,
    perspective: readPerspective(searchParams.get('perspective'), call.apiVersion),
    surroundings: surroundingsOf(call, dataset.name),
    sourceMap: sourceMap === 'false' ? 'no' : sourceMap === 'withKeyArraySelector' ? 'withKeys' : 'yes',
    echoes: searchParams.get('returnQuery') !== 'false',
  })
  return new Response(text, {headers: {'content-type': 'application/json'}})
}

/** The query of an address, with its parameters: `$name` holds JSON. */
export function fromUrl(url: URL): {query: string; parameters: JsonObject} {
  const query = url.searchParams.get('query')
  if (query === null) throw badRequest('The parameter "query" is missing')
  const parameters: {[name: string]: unknown} = {}
  for (const [name, value] of url.searchParams) {
    if (name.startsWith('$')) parameters[name.slice(1)] = parseJson(value, `The query parameter ${name}`)
  }
  return {query, parameters}
}

async function fromBody({request}: Call): Promise<{query: string; parameters: JsonObject}> {
  const body = parseJson(await readText(request), 'The request body')
  if (!isObject(body) || typeof body.query !== 'string') throw badRequest('The body has no "query" text')
  if (body.params !== undefined && !isObject(body.params)) throw badRequest('"params" must be an object')
  return {query: body.query, parameters: body.params ?? {}}
}
