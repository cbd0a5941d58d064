import type {ActionSetting} from '../actions/setting.ts'
import {refusals, refuse} from '../errors.ts'
import {releaseIdOf} from '../ids.ts'
import {isObject, type JsonObject} from '../json.ts'
import {applyPatch, readPatch} from '../mutate/patch.ts'
import type {OpenTransaction} from '../store/transaction.ts'
import {publishRelease} from './publish.ts'
import {releaseFor, versionsIn} from './release.ts'

type Act = (transaction: OpenTransaction, name: string, action: JsonObject, setting: ActionSetting) => void

/** Everything that is done with a release. To add one, add a row here, one in `transitions` and a test. */
const acts: Readonly<Record<string, Act>> = {
  create(transaction, name, {metadata}) {
    if (transaction.get(releaseIdOf(name))) refuse(refusals.exists(releaseIdOf(name)))
    const given = isObject(metadata) ? metadata : {}
    put(transaction, name, {state: 'active', metadata: {releaseType: 'undecided', ...given}}, 'create')
  },

  /** Changes what a release says of itself, and nothing of what it is. */
  edit(transaction, name, {patch}) {
    const release = releaseFor(transaction, name, 'edit')
    if (!isObject(patch)) refuse(refusals.invalid('The action needs "patch", an object'))
    const {metadata} = applyPatch(release, readPatch(patch))
    if (!isObject(metadata)) refuse(refusals.invalid('A release needs its "metadata"'))
    put(transaction, name, {...release, metadata})
  },

  /** With a moment that is over it is published by whoever looks after the clock, at once. */
  schedule(transaction, name, {publishAt}) {
    const release = releaseFor(transaction, name, 'schedule')
    const moment = typeof publishAt === 'string' ? new Date(publishAt) : undefined
    if (!moment || Number.isNaN(moment.getTime()))
      refuse(refusals.invalid('"publishAt" is a moment: 2026-11-03T22:00:00Z'))
    const {error, ...rest} = release
    put(transaction, name, {...rest, state: 'scheduled', publishAt: moment.toISOString()})
  },
  unschedule(transaction, name) {
    const {publishAt, ...release} = releaseFor(transaction, name, 'unschedule')
    put(transaction, name, {...release, state: 'active'})
  },

  publish: publishRelease,

  /** Takes the versions away; the history keeps them. */
  archive(transaction, name) {
    const release = releaseFor(transaction, name, 'archive')
    const versions = versionsIn(transaction, name)
    for (const {_id} of versions) transaction.put(_id, null, {delete: {id: _id}})
    const finalDocumentStates = versions.map(({_id}) => ({_key: _id, id: _id}))
    put(transaction, name, {...release, state: 'archived', finalDocumentStates})
  },
  unarchive(transaction, name, _action, {lastOf}) {
    const {finalDocumentStates, ...release} = releaseFor(transaction, name, 'unarchive')
    const states: readonly unknown[] = Array.isArray(finalDocumentStates) ? finalDocumentStates : []
    for (const state of states) {
      const id = isObject(state) && typeof state.id === 'string' ? state.id : undefined
      const last = id === undefined || transaction.get(id) ? undefined : lastOf(id)
      if (!last) continue
      const {_rev, _updatedAt, ...content} = last
      transaction.put(last._id, content, {createIfNotExists: content})
    }
    put(transaction, name, {...release, state: 'active'})
  },

  delete(transaction, name) {
    const {_id} = releaseFor(transaction, name, 'delete')
    for (const version of versionsIn(transaction, name)) transaction.put(version._id, null, {delete: {id: version._id}})
    transaction.put(_id, null, {delete: {id: _id}})
  },

  /** A release as an export brings it along. */
  import(transaction, name, {attributes, document, ifExists}) {
    const given = isObject(attributes) ? attributes : document
    if (!isObject(given)) refuse(refusals.invalid('The action needs "attributes", an object'))
    if (transaction.get(releaseIdOf(name)) && ifExists !== 'replace') {
      if (ifExists === 'ignore') return
      refuse(refusals.exists(releaseIdOf(name)))
    }
    const {_rev, _updatedAt, ...content} = given
    put(transaction, name, {state: 'active', metadata: {releaseType: 'undecided'}, ...content}, 'createOrReplace')
  },
}

/** Performs an action on a release; false where there is none of this name. */
export function performReleaseAction(
  transaction: OpenTransaction,
  kind: string,
  action: JsonObject,
  setting: ActionSetting,
): boolean {
  const act = Object.hasOwn(acts, kind) ? acts[kind] : undefined
  if (!act) return false
  const {releaseId} = action
  if (typeof releaseId !== 'string' || !/^[A-Za-z0-9_-]{1,64}$/.test(releaseId)) {
    refuse(refusals.invalid('The action needs "releaseId", a name of letters, digits, - and _'))
  }
  act(transaction, releaseId, action, setting)
  return true
}

function put(
  transaction: OpenTransaction,
  name: string,
  content: JsonObject,
  how: 'create' | 'createOrReplace' = 'createOrReplace',
): void {
  const document = {...content, _id: releaseIdOf(name), _type: 'system.release', name}
  transaction.put(document._id, document, {[how]: document})
}
