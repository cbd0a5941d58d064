import {badRequest, conflict, forbidden, notFound, unauthorized} from '../errors.ts'
import {type Call, json, readText} from '../http/call.ts'
import {isObject, parseJson} from '../json.ts'
import {createDataset} from '../store/dataset.ts'

/** As the hosted lake names them: `production`, `test-2`. */
const namePattern = /^[a-z0-9][a-z0-9_-]{0,63}$/

function forEditor({viewer}: Call): void {
  if (viewer.kind !== 'editor') throw unauthorized()
}

function forManager(call: Call): void {
  forEditor(call)
  if (!call.lake.grants.manages(call.viewer.id))
    throw forbidden('Insufficient permissions; permission "manage" required')
}

/**
 * `GET /projects/<project>/datasets`, and `/datasets`: all there are. Asked for those that belong to another one, where the hosted
 * service keeps comments, there is none.
 */
export function datasetsEndpoint(call: Call): Response {
  forEditor(call)
  const {searchParams} = call.url
  if (searchParams.has('addonFor') || (searchParams.get('datasetProfile') ?? 'content') !== 'content') return json([])
  return json([...call.lake.datasets.values()].map(({name, visibility}) => ({name, aclMode: visibility})))
}

/** `GET …/settings/embeddings`: they are a service of the hosted lake. */
export function embeddingsEndpoint(call: Call): Response {
  forEditor(call)
  return json({enabled: false, status: 'disabled'})
}

/** `PUT /datasets/<name>` with `{aclMode: 'private'}`: a new one, that is there after a restart too. */
export async function createDatasetEndpoint(call: Call): Promise<Response> {
  forManager(call)
  const name = nameIn(call)
  const visibility = await aclModeIn(call)
  if (call.lake.datasets.has(name)) throw conflict(`Dataset "${name}" already exists`)
  call.lake.journal.keepDataset(name, visibility)
  call.lake.datasets.set(name, createDataset(name, visibility, []))
  return json({datasetName: name, aclMode: visibility})
}

/** `DELETE /datasets/<name>`: with all that is in it, of which no byte is left. */
export function deleteDatasetEndpoint(call: Call): Response {
  forManager(call)
  const name = nameIn(call)
  if (!call.lake.datasets.delete(name)) throw notFound(`Dataset "${name}" not found`)
  call.lake.journal.dropDataset(name)
  return json({deleted: true})
}

function nameIn({path}: Call): string {
  const name = path.dataset ?? ''
  if (!namePattern.test(name)) {
    throw badRequest(`A dataset's name takes small letters, digits, - and _, up to 64, not "${name}"`)
  }
  return name
}

async function aclModeIn({request}: Call): Promise<'public' | 'private'> {
  const text = await readText(request)
  const body = text.trim() === '' ? {} : parseJson(text, 'The request body')
  const {aclMode = 'public'} = isObject(body) ? body : {}
  if (aclMode !== 'public' && aclMode !== 'private') throw badRequest('"aclMode" is public or private')
  return aclMode
}
