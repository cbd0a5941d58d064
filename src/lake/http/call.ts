import {limitedBody} from '../../web/limitedBody.ts'
import {mayRead, mayWrite} from '../access/grants.ts'
import type {Viewer} from '../access/viewer.ts'
import {forbidden, LakeError, notFound, tooLarge, unauthorized} from '../errors.ts'
import type {LakeState} from '../state.ts'
import type {Dataset} from '../store/dataset.ts'

/** One request on its way to an endpoint. */
export type Call = {
  readonly lake: LakeState
  readonly request: Request
  readonly url: URL
  /** What the route's path captured, decoded. */
  readonly path: Readonly<Record<string, string>>
  /** `1`, `X` or a date. */
  readonly apiVersion: string
  readonly viewer: Viewer
}

/** Answers one request. Throw a `LakeError` to fail it. */
export type Endpoint = (call: Call) => Response | Promise<Response>

export const json = (body: unknown, status = 200): Response => Response.json(body, {status})

/** The answer to a failed request. What is not a `LakeError` is a fault of the lake and says nothing of its inside. */
export function errorResponse(error: unknown): Response {
  if (error instanceof LakeError) return Response.json(error.body, {status: error.status, headers: error.headers})
  const message = 'The lake failed to answer; this is a bug in it, not in the request'
  return json({statusCode: 500, error: 'Internal Server Error', message}, 500)
}

/**
 * The dataset a request names. For an anonymous reader a private dataset and one that does not exist are the same, so
 * that nobody can find out which datasets there are.
 */
export function datasetOf({lake, path, viewer}: Pick<Call, 'lake' | 'path' | 'viewer'>): Dataset {
  const name = path.dataset ?? ''
  const ofProject = path.project === undefined || path.project === lake.projectId
  const dataset = ofProject ? lake.datasets.get(name) : undefined
  if (viewer.kind === 'anonymous' && dataset?.visibility !== 'public') throw unauthorized()
  if (dataset && !mayRead(lake.grants, viewer, name)) {
    throw forbidden(`Insufficient permissions; permission "read" required in dataset "${name}"`)
  }
  if (!dataset) {
    throw notFound(`Dataset "${name}" not found for project ID "${lake.projectId}"; it has ${listed(lake.datasets)}`)
  }
  return dataset
}

/** The dataset a request wants to write to. */
export function writableDatasetOf(call: Call): Dataset {
  const dataset = datasetOf(call)
  if (call.viewer.kind !== 'editor') {
    throw forbidden('Insufficient permissions; writing needs the token of this lake or the Studio on it')
  }
  if (!mayWrite(call.lake.grants, call.viewer, dataset.name)) {
    throw forbidden(`Insufficient permissions; permission "update" required in dataset "${dataset.name}"`)
  }
  return dataset
}

const listed = (datasets: ReadonlyMap<string, unknown>) => [...datasets.keys()].join(', ')

/** Far above any document, far below what would hurt: the hosted lake takes 4 MB per mutation request. */
const jsonLimit = 16 * 1024 * 1024

/** Reads a request's body, and stops as soon as it is larger than `limit` bytes, whatever its headers promised. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const bytes = await limitedBody(request, limit)
  if (bytes === undefined) throw tooLarge(limit)
  return bytes
}

export async function readText(request: Request): Promise<string> {
  return new TextDecoder().decode(await readBytes(request, jsonLimit))
}
