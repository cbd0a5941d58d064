import {strengthenOnPublish} from '../actions/strengthen.ts'
import type {StoredDocument} from '../documents.ts'
import {draftIdOf, publishedIdOf, releaseIdOf} from '../ids.ts'
import type {OpenTransaction} from '../store/transaction.ts'
import {releaseFor, unpublishes, versionsIn} from './release.ts'

/** Publishes a release: every version takes the place of its document, or takes it away, in the one transaction that is open. */
export function publishRelease(transaction: OpenTransaction, name: string): void {
  const {publishAt, error, ...release} = releaseFor(transaction, name, 'publish')
  const versions = versionsIn(transaction, name)
  for (const version of versions) {
    if (unpublishes(version)) withdraw(transaction, publishedIdOf(version._id))
    else publishVersion(transaction, version)
    transaction.put(version._id, null, {delete: {id: version._id}})
  }
  const document = {
    ...release,
    state: 'published',
    publishedAt: transaction.timestamp,
    finalDocumentStates: versions.map(({_id}) => ({_key: publishedIdOf(_id), id: publishedIdOf(_id)})),
  }
  transaction.put(releaseIdOf(name), document, {createOrReplace: document})
}

function publishVersion(transaction: OpenTransaction, version: StoredDocument): void {
  const publishedId = publishedIdOf(version._id)
  const published = transaction.get(publishedId)
  const {_rev, _updatedAt, _system, ...content} = strengthenOnPublish(version)
  const document = {...content, _id: publishedId, _createdAt: published?._createdAt ?? version._createdAt}
  transaction.put(publishedId, document, published ? {createOrReplace: document} : {create: document})
}

/** As `unpublish` does: the content stays as a draft, unless there is one. */
function withdraw(transaction: OpenTransaction, publishedId: string): void {
  const published = transaction.get(publishedId)
  if (!published) return
  const draftId = draftIdOf(publishedId)
  if (!transaction.get(draftId)) {
    const {_rev, _updatedAt, ...content} = published
    const draft = {...content, _id: draftId}
    transaction.put(draftId, draft, {createIfNotExists: draft})
  }
  transaction.put(publishedId, null, {delete: {id: publishedId}})
}
