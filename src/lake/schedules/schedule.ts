import {performAction} from '../actions/actions.ts'
import type {ActionSetting} from '../actions/setting.ts'
import type {StoredDocument} from '../documents.ts'
import {badRequest, refusals, refuse} from '../errors.ts'
import {draftIdOf, isDocumentId, publishedIdOf, scheduleIdOf} from '../ids.ts'
import {isObject, type JsonObject} from '../json.ts'
import type {OpenTransaction} from '../store/transaction.ts'

/** What may be scheduled, and the action that does it. */
const actions = {publish: 'sanity.action.document.publish', unpublish: 'sanity.action.document.unpublish'} as const

type Action = keyof typeof actions

const isAction = (value: unknown): value is Action => typeof value === 'string' && Object.hasOwn(actions, value)

/**
 * What a request says of a schedule, where it says it:
 * `{name: 'Polls close', action: 'publish', executeAt: '2026-11-03T22:00:00Z', documents: [{documentId: 'a'}]}`.
 */
export function readSchedule(body: JsonObject): JsonObject {
  const {name, action, executeAt, documents} = body
  if (action !== undefined && !isAction(action)) throw badRequest('"action" is publish or unpublish')
  const moment = typeof executeAt === 'string' ? new Date(executeAt) : undefined
  if (executeAt !== undefined && (!moment || Number.isNaN(moment.getTime()))) {
    throw badRequest('"executeAt" is a moment: 2026-11-03T22:00:00Z')
  }
  return {
    ...(name !== undefined && {name: String(name)}),
    ...(action !== undefined && {action}),
    ...(moment && {executeAt: moment.toISOString()}),
    ...(documents !== undefined && {documents: readDocuments(documents)}),
  }
}

function readDocuments(documents: unknown): JsonObject[] {
  const list: readonly unknown[] = Array.isArray(documents) ? documents : []
  if (list.length === 0 || list.length > 100) throw badRequest('"documents" is a list of one to 100 {documentId}')
  return list.map((each) => {
    if (!isObject(each) || !isDocumentId(each.documentId)) throw badRequest('Each of "documents" needs a "documentId"')
    const {documentId, documentType} = each
    return {documentId: publishedIdOf(documentId), documentType: typeof documentType === 'string' ? documentType : null}
  })
}

/** A schedule as the hosted service describes it. */
export function shownSchedule(document: StoredDocument, {projectId, dataset}: {projectId: string; dataset: string}) {
  const {_id, _type, _rev, _createdAt, _updatedAt, ...schedule} = document
  return {...schedule, id: _id.slice(scheduleIdOf('').length), projectId, dataset, createdAt: _createdAt}
}

/** Does what was scheduled, and says so, in the one transaction that is open. */
export function carryOutSchedule(transaction: OpenTransaction, id: string, setting: ActionSetting): void {
  const schedule = scheduledFor(transaction, id)
  const action = isAction(schedule.action) ? schedule.action : 'publish'
  const documents: readonly unknown[] = Array.isArray(schedule.documents) ? schedule.documents : []
  for (const document of documents) {
    const publishedId = isObject(document) ? String(document.documentId) : ''
    const draftId = draftIdOf(publishedId)
    // Published by somebody before its time, without a draft since: there is nothing left to do.
    if (action === 'publish' && !transaction.get(draftId) && transaction.get(publishedId)) continue
    performAction(transaction, {actionType: actions[action], draftId, publishedId}, setting)
  }
  put(transaction, {...schedule, state: 'succeeded', executedAt: transaction.timestamp})
}

/** A schedule that has not happened yet. */
export function scheduledFor(transaction: OpenTransaction, id: string): StoredDocument {
  const schedule = transaction.get(id) ?? refuse(refusals.missing(id))
  if (schedule.state !== 'scheduled') refuse(refusals.invalid(`The schedule is ${schedule.state}`))
  return schedule
}

export function cancelSchedule(transaction: OpenTransaction, id: string, stateReason: string): void {
  const schedule = transaction.get(id)
  if (schedule) put(transaction, {...schedule, state: 'cancelled', stateReason})
}

export function put(transaction: OpenTransaction, document: JsonObject & {readonly _id: string}): void {
  transaction.put(document._id, document, {createOrReplace: document})
}
