import {badRequest, notFound, TransactionRefused, transactionError} from '../errors.ts'
import {type Call, datasetOf, json, readText, writableDatasetOf} from '../http/call.ts'
import {isScheduleId, publishedIdOf, scheduleIdOf} from '../ids.ts'
import {isObject, type JsonObject, parseJson} from '../json.ts'
import type {Dataset} from '../store/dataset.ts'
import type {OpenTransaction} from '../store/transaction.ts'
import {carryOutSchedule, put, readSchedule, scheduledFor, shownSchedule} from './schedule.ts'

/** `GET /schedules/<project>/<dataset>?documentIds=a,b&state=scheduled&limit=1`: `{schedules}`, the next ones first. */
export function schedulesEndpoint(call: Call): Response {
  const dataset = forEditors(call)
  const {searchParams} = call.url
  const ids = searchParams.get('documentIds')?.split(',').map(publishedIdOf)
  const state = searchParams.get('state')
  const limit = Number(searchParams.get('limit') ?? Number.POSITIVE_INFINITY)
  const schedules = [...dataset.values()]
    .filter(({_id, state: is}) => isScheduleId(_id) && (state === null || is === state))
    .filter(({documents}) => !ids || concerns(documents, ids))
    .sort((left, right) => (String(left.executeAt) < String(right.executeAt) ? -1 : 1))
    .slice(0, limit)
    .map((document) => shownSchedule(document, place(call)))
  return json({schedules})
}

/** `POST /schedules/<project>/<dataset>` with `{name, executeAt, action, documents: [{documentId}]}`. */
export async function createScheduleEndpoint(call: Call): Promise<Response> {
  const dataset = forEditors(call)
  const given = readSchedule(await bodyOf(call))
  const {executeAt, documents} = given
  if (executeAt === undefined || documents === undefined)
    throw badRequest('A schedule needs "executeAt" and "documents"')
  const _id = scheduleIdOf(`sch-${call.lake.ids()}`)
  const first = {_id, _type: 'system.schedule', name: '', action: 'publish', executedAt: null, stateReason: ''}
  return shown(call, dataset, _id, (transaction) =>
    put(transaction, {...first, ...given, state: 'scheduled', author: call.viewer.id, description: ''}),
  )
}

export function scheduleEndpoint(call: Call): Response {
  const document = forEditors(call).get(idIn(call))
  if (!document) throw notFound('Schedule not found')
  return json(shownSchedule(document, place(call)))
}

/** `PATCH …/<id>`: another time, name or list of documents, as long as it has not happened. */
export async function editScheduleEndpoint(call: Call): Promise<Response> {
  const dataset = forEditors(call)
  const given = readSchedule(await bodyOf(call))
  return shown(call, dataset, idIn(call), (transaction) =>
    put(transaction, {...scheduledFor(transaction, idIn(call)), ...given}),
  )
}

export async function deleteScheduleEndpoint(call: Call): Promise<Response> {
  const dataset = forEditors(call)
  const id = idIn(call)
  if (!dataset.get(id)) throw notFound('Schedule not found')
  await write(call, dataset, (transaction) => void transaction.put(id, null, {delete: {id}}))
  return new Response(null, {status: 204})
}

/** `POST …/<id>/publish`: now instead of then. */
export async function runScheduleEndpoint(call: Call): Promise<Response> {
  const dataset = forEditors(call)
  if (!dataset.get(idIn(call))) throw notFound('Schedule not found')
  return shown(call, dataset, idIn(call), (transaction) => carryOutSchedule(transaction, idIn(call), neverDeleted))
}

/** Nothing that can be scheduled brings back what was deleted. */
export const neverDeleted = {lastOf: () => undefined}

const place = ({lake, path}: Call) => ({projectId: lake.projectId, dataset: path.dataset ?? ''})
const idIn = ({path}: Call) => scheduleIdOf(path.id ?? '')

function forEditors(call: Call): Dataset {
  datasetOf(call)
  return writableDatasetOf(call)
}

async function bodyOf({request}: Call): Promise<JsonObject> {
  const body = parseJson(await readText(request), 'The request body')
  if (!isObject(body)) throw badRequest('A schedule is an object')
  return body
}

async function shown(call: Call, dataset: Dataset, id: string, build: (transaction: OpenTransaction) => void) {
  await write(call, dataset, build)
  const document = dataset.get(id)
  if (!document) throw notFound('Schedule not found')
  return json(shownSchedule(document, place(call)))
}

async function write({lake, viewer}: Call, dataset: Dataset, build: (transaction: OpenTransaction) => void) {
  try {
    await lake.writer.write(dataset, {author: viewer.id}, build)
  } catch (error) {
    if (error instanceof TransactionRefused) throw transactionError('actionError', error.refusal, 0)
    throw error
  }
}

const concerns = (documents: unknown, ids: readonly string[]) =>
  Array.isArray(documents) && documents.some((each) => isObject(each) && ids.includes(String(each.documentId)))
