import type {StoredDocument} from '../documents.ts'
import {refusals, refuse} from '../errors.ts'
import {bundleOf, isVersionId, releaseIdOf} from '../ids.ts'
import {isObject} from '../json.ts'
import type {OpenTransaction} from '../store/transaction.ts'

/** What may become of a release, by what it is: the states that the hosted lake passes through on its way take no time here. */
export const transitions = {
  edit: ['active', 'scheduled'],
  schedule: ['active'],
  unschedule: ['scheduled'],
  publish: ['active', 'scheduled'],
  archive: ['active'],
  unarchive: ['archived'],
  delete: ['archived', 'published'],
} as const

export type Transition = keyof typeof transitions

/** The release of this name, in a state in which this may be done with it. */
export function releaseFor(transaction: OpenTransaction, name: string, transition: Transition): StoredDocument {
  const release = transaction.get(releaseIdOf(name)) ?? refuse(refusals.missing(releaseIdOf(name)))
  const allowed: readonly unknown[] = transitions[transition]
  if (!allowed.includes(release.state)) {
    refuse(
      refusals.invalid(
        `Release "${name}" is ${release.state}; to ${transition} it, it must be ${allowed.join(' or ')}`,
      ),
    )
  }
  return release
}

/** Every version of a document in a release, in the order of their ids. */
export function versionsIn(transaction: Pick<OpenTransaction, 'documents'>, name: string): StoredDocument[] {
  return transaction.documents().filter(({_id}) => isVersionId(_id) && bundleOf(_id) === name)
}

/** Refuses to change a version in a release that is scheduled, or that is over: what will be published is what was scheduled. */
export function holdVersion(transaction: OpenTransaction, versionId: string): void {
  if (!isVersionId(versionId)) return
  const name = bundleOf(versionId)
  const state = transaction.get(releaseIdOf(name))?.state
  if (state !== undefined && state !== 'active') {
    refuse(refusals.invalid(`"${versionId}" cannot be changed: release "${name}" is ${state}`))
  }
}

/** Whether a version says that its document is to go when the release is published. */
export const unpublishes = ({_system}: StoredDocument) => isObject(_system) && _system.delete === true
