import type {StoredDocument} from '../documents.ts'
import {notImplemented, type Refusal, refusals, refuse} from '../errors.ts'
import {draftIdOf, isDocumentId, isPublishedId, isVersionId, publishedIdOf} from '../ids.ts'
import {isObject, type JsonObject} from '../json.ts'
import {applyPatch, readPatch} from '../mutate/patch.ts'
import {performReleaseAction} from '../releases/actions.ts'
import {holdVersion} from '../releases/release.ts'
import type {OpenTransaction} from '../store/transaction.ts'
import type {ActionSetting} from './setting.ts'
import {strengthenOnPublish} from './strengthen.ts'

type Act = (transaction: OpenTransaction, action: JsonObject) => void

const prefix = 'sanity.action.document.'
const releasePrefix = 'sanity.action.release.'

/** Every action this lake performs. To add one, add a row and a test. */
const acts: Readonly<Record<string, Act>> = {
  /** A new draft, of a document that is not published. */
  create(transaction, action) {
    const attributes = objectOf(action, 'attributes')
    const publishedId = publishedIdIn(action, attributes)
    const draftId = typeof attributes._id === 'string' ? unpublishedId(attributes._id) : draftIdOf(publishedId)
    if (transaction.get(draftId)) {
      if (action.ifExists === 'ignore') return
      refuse(refusals.exists(draftId))
    }
    if (transaction.get(publishedId)) refuse(refusals.exists(publishedId))
    const document = documentFrom(attributes, draftId)
    transaction.put(draftId, document, {create: document})
  },

  /** Changes the draft, which is made from the published document if there is none. */
  edit(transaction, action) {
    const draftId = unpublishedId(idOf(action, 'draftId'))
    const patch = objectOf(action, 'patch')
    holdVersion(transaction, draftId)
    const draft = transaction.get(draftId) ?? draftFrom(transaction, idOf(action, 'publishedId'), draftId)
    if (typeof patch.ifRevisionID === 'string' && patch.ifRevisionID !== draft._rev) {
      refuse(refusals.revision(draftId, patch.ifRevisionID, draft._rev))
    }
    const operations = readPatch(patch)
    transaction.put(draftId, applyPatch(draft, operations), {patch: {id: draftId, ...operations}})
  },

  /** Puts the draft in the place of the published document. */
  publish(transaction, action) {
    const draftId = unpublishedId(idOf(action, 'draftId'))
    const publishedId = idOf(action, 'publishedId')
    const draft = existing(transaction, draftId)
    const published = transaction.get(publishedId)
    holdTo(draftId, action.ifDraftRevisionId, draft)
    holdTo(publishedId, action.ifPublishedRevisionId, published)
    const {_rev, _updatedAt, ...content} = strengthenOnPublish(draft)
    const document = {...content, _id: publishedId, _createdAt: published?._createdAt ?? draft._createdAt}
    transaction.put(publishedId, document, published ? {createOrReplace: document} : {create: document})
    transaction.put(draftId, null, {delete: {id: draftId}})
  },

  /** Withdraws the published document; its content stays as the draft unless a draft is there already. */
  unpublish(transaction, action) {
    const publishedId = idOf(action, 'publishedId')
    const draftId = unpublishedId(idOf(action, 'draftId'))
    existing(transaction, publishedId)
    if (!transaction.get(draftId)) draftFrom(transaction, publishedId, draftId)
    transaction.put(publishedId, null, {delete: {id: publishedId}})
  },

  /** Throws the draft away. */
  discard: (transaction, action) => remove(transaction, unpublishedId(idOf(action, 'draftId'))),
  'version.discard'(transaction, action) {
    const versionId = unpublishedId(idOf(action, 'versionId'))
    holdVersion(transaction, versionId)
    remove(transaction, versionId)
    if (action.purge === true) transaction.purge(versionId)
  },

  /** Says in a release that the document goes when that is published. */
  'version.unpublish'(transaction, action) {
    const publishedId = idOf(action, 'publishedId')
    const versionId = unpublishedId(idOf(action, 'versionId'))
    if (!isVersionId(versionId) || publishedIdOf(versionId) !== publishedId) {
      refuse(invalid(`"${versionId}" is not the ID of a version of "${publishedId}"`))
    }
    holdVersion(transaction, versionId)
    const {_rev, _updatedAt, ...content} = transaction.get(versionId) ?? existing(transaction, publishedId)
    existing(transaction, publishedId)
    const document = {...content, _id: versionId, _system: {delete: true}}
    transaction.put(versionId, document, {createOrReplace: document})
  },

  /** A version of a document in a release, given whole or copied from another of its forms. */
  'version.create'(transaction, action) {
    const publishedId = idOf(action, 'publishedId')
    const content = action.document === undefined ? copyFor(transaction, action) : objectOf(action, 'document')
    const versionId = unpublishedId(idOf(content, '_id'))
    if (publishedIdOf(versionId) !== publishedId) {
      refuse(invalid(`"${versionId}" is not the ID of a version of "${publishedId}"`))
    }
    holdVersion(transaction, versionId)
    if (transaction.get(versionId)) refuse(refusals.exists(versionId))
    const document = documentFrom(content, versionId)
    transaction.put(versionId, document, {create: document})
  },

  /** Puts an earlier state, say, in the place of a version. */
  'version.replace'(transaction, action) {
    const content = objectOf(action, 'document')
    const versionId = unpublishedId(idOf(content, '_id'))
    holdVersion(transaction, versionId)
    const {_createdAt} = existing(transaction, versionId)
    const document = {...documentFrom(content, versionId), _createdAt}
    transaction.put(versionId, document, {createOrReplace: document})
  },

  /** Replaces the draft with an earlier state; the draft or the published document must exist. */
  replaceDraft(transaction, action) {
    const attributes = objectOf(action, 'attributes')
    const publishedId = publishedIdIn(action, attributes)
    const draftId = typeof attributes._id === 'string' ? unpublishedId(attributes._id) : draftIdOf(publishedId)
    const before = transaction.get(draftId) ?? transaction.get(publishedId)
    if (!before) refuse(refusals.missing(draftId))
    const document = {...documentFrom(attributes, draftId), _createdAt: before._createdAt}
    transaction.put(draftId, document, {createOrReplace: document})
  },

  /** Deletes the published document with its drafts, every one of which must be named. */
  delete(transaction, action) {
    const publishedId = idOf(action, 'publishedId')
    const named = Array.isArray(action.includeDrafts) ? action.includeDrafts.filter(isDocumentId) : []
    const drafts = transaction
      .documents()
      .flatMap(({_id}) => (!isPublishedId(_id) && publishedIdOf(_id) === publishedId ? [_id] : []))
    const unnamed = drafts.find((id) => !named.includes(id))
    if (unnamed !== undefined) {
      refuse(
        invalid(`Document "${publishedId}" has the draft or version "${unnamed}", which "includeDrafts" does not name`),
      )
    }
    existing(transaction, publishedId)
    transaction.put(publishedId, null, {delete: {id: publishedId}})
    for (const id of drafts) remove(transaction, id)
  },
}

/** Performs one action of a request on a transaction. What this lake does not know is refused by name. */
export function performAction(transaction: OpenTransaction, action: unknown, setting: ActionSetting): void {
  if (!isObject(action) || typeof action.actionType !== 'string') {
    refuse(invalid('An action is an object with an "actionType"'))
  }
  const {actionType} = action
  if (actionType.startsWith(releasePrefix)) {
    const kind = actionType.slice(releasePrefix.length)
    if (!performReleaseAction(transaction, kind, action, setting)) throw notImplemented(`The action ${actionType}`)
    return
  }
  const name = actionType.startsWith(prefix) ? actionType.slice(prefix.length) : ''
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!act) throw notImplemented(`The action ${actionType}`)
  act(transaction, action)
}

const invalid: (description: string) => Refusal = refusals.invalid

function idOf(action: JsonObject, name: string): string {
  const id = action[name]
  if (!isDocumentId(id)) refuse(invalid(`The action needs "${name}", a document ID`))
  return id
}

function objectOf(action: JsonObject, name: string): JsonObject {
  const value = action[name]
  if (!isObject(value)) refuse(invalid(`The action needs "${name}", an object`))
  return value
}

function publishedIdIn(action: JsonObject, attributes: JsonObject): string {
  if (action.publishedId !== undefined) return idOf(action, 'publishedId')
  return publishedIdOf(idOf(attributes, '_id'))
}

function unpublishedId(id: string): string {
  if (isPublishedId(id)) refuse(invalid(`"${id}" is not the ID of a draft or a version`))
  return id
}

function documentFrom(attributes: JsonObject, id: string): JsonObject {
  const {_rev, _updatedAt, ...content} = attributes
  if (typeof content._type !== 'string') refuse(invalid(`Document "${id}" has no "_type"`))
  return {...content, _id: id}
}

function existing(transaction: OpenTransaction, id: string): StoredDocument {
  return transaction.get(id) ?? refuse(refusals.missing(id))
}

/** What `baseId` holds, under the ID of the version to be made of it. */
function copyFor(transaction: OpenTransaction, action: JsonObject): JsonObject {
  const baseId = idOf(action, 'baseId')
  const base = existing(transaction, baseId)
  holdTo(baseId, action.ifBaseRevisionId, base)
  const {_createdAt, ...content} = base
  return {...content, _id: idOf(action, 'versionId')}
}

function draftFrom(transaction: OpenTransaction, publishedId: string, draftId: string): StoredDocument {
  const {_rev, _updatedAt, ...content} = existing(transaction, publishedId)
  const document = {...content, _id: draftId}
  return transaction.put(draftId, document, {createIfNotExists: document}) ?? refuse(refusals.missing(draftId))
}

function remove(transaction: OpenTransaction, id: string): void {
  existing(transaction, id)
  transaction.put(id, null, {delete: {id}})
}

/** A publisher says which revision they looked at; one that has changed since is not published unseen. */
function holdTo(id: string, expected: unknown, document: StoredDocument | undefined): void {
  if (typeof expected === 'string' && expected !== document?._rev) {
    refuse(refusals.revision(id, expected, document?._rev))
  }
}
