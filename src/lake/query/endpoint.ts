import {badRequest, LakeError, notImplemented} from '../errors.ts'
import {type Call, datasetOf, json, readText} from '../http/call.ts'
import {isObject, type JsonObject, parseJson} from '../json.ts'
import {refuseHugeAnswer} from './answer-size.ts'
import {evaluatePlan} from './evaluate.ts'
import {readPerspective} from './perspective.ts'
import {planFor} from './plan.ts'
import {noReads} from './reads.ts'
import {sourceFor} from './source.ts'
import {noTraces, sourceMapOf} from './source-map/index.ts'
import {surroundingsOf} from './surroundings.ts'
import {syncTagsOf} from './sync-tags.ts'

/**
 * `GET /data/query/<dataset>?query=…&$slug="x"`, or POST with `{query, params}`: `{result, ms, query, syncTags}`,
 * with `resultSourceMap` where that is asked for (`true`, or `withKeyArraySelector` for stega).
 */
export async function queryEndpoint(call: Call): Promise<Response> {
  const started = performance.now()
  const dataset = datasetOf(call)
  const {query, parameters} = call.request.method === 'POST' ? await fromBody(call) : fromUrl(call.url)
  if (call.url.searchParams.get('explain') === 'true') throw notImplemented('The query option explain')
  const sourceMap = call.url.searchParams.get('resultSourceMap')

  const perspective = readPerspective(call.url.searchParams.get('perspective'), call.apiVersion)
  const plan = planFor(query, parameters)
  const notes = {reads: noReads(), ...(sourceMap === null || sourceMap === 'false' ? {} : {traces: noTraces()})}
  const result = await runQuery(() =>
    evaluatePlan(
      plan,
      sourceFor(dataset, call.viewer, perspective),
      parameters,
      surroundingsOf(call, dataset.name),
      notes,
    ),
  )
  refuseHugeAnswer(result)
  const ms = Math.round(performance.now() - started)
  const mapped = notes.traces
    ? {resultSourceMap: sourceMapOf(result, notes.traces, sourceMap === 'withKeyArraySelector')}
    : {}
  const echoed = call.url.searchParams.get('returnQuery') === 'false' ? {} : {query}
  return json({
    result: result ?? null,
    ms,
    ...echoed,
    syncTags: syncTagsOf(dataset.name, notes.reads, perspective),
    ...mapped,
  })
}

/** Words a failure of the evaluator as the query's failure, not the lake's. */
export async function runQuery<Result>(run: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof LakeError) throw error
    throw badRequest(`The query could not be evaluated: ${error instanceof Error ? error.message : String(error)}`)
  }
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
