import {type Call, json} from '../http/call.ts'
import {draftIdOf, isPublishedId, publishedIdOf} from '../ids.ts'
import type {Revision} from '../store/journal.ts'
import {revisionsOf} from './visibleHistory.ts'

/**
 * `GET /data/history/<dataset>/events/documents/<id>?limit=…&nextCursor=…`: what happened to a document in an editor's
 * words, newest first. Edits are not among them: the Studio makes those from the transactions.
 */
export function historyEventsEndpoint(call: Call): Response {
  const documentId = call.path.id ?? ''
  const publishedId = publishedIdOf(documentId)
  const unpublishedId = isPublishedId(documentId) ? draftIdOf(publishedId) : documentId
  const all = happenings(
    publishedId,
    revisionsOf(call, publishedId),
    unpublishedId,
    revisionsOf(call, unpublishedId),
  ).toReversed()
  const events = isPublishedId(documentId) ? all.filter(({type}) => !ofItsDraftAlone.has(type)) : all

  const offset = Math.max(0, Math.trunc(Number(call.url.searchParams.get('nextCursor') ?? 0)) || 0)
  const limit = Math.min(100, Number(call.url.searchParams.get('limit') ?? 100) || 100)
  const nextCursor = offset + limit < events.length ? String(offset + limit) : ''
  return json({events: {[documentId]: events.slice(offset, offset + limit)}, nextCursor})
}

/** What does not concern those who look at the published document: the Studio would say that it was created once more. */
const ofItsDraftAlone = new Set(['createDocumentVersion', 'deleteDocumentVersion'])

type Happening = {readonly type: string; readonly timestamp: string; readonly [field: string]: unknown}

/** Reads the events of a document and its draft out of the two rows of revisions. Oldest first. */
function happenings(
  publishedId: string,
  published: readonly Revision[],
  versionId: string,
  versions: readonly Revision[],
): Happening[] {
  const versionAt = new Map(versions.map((revision) => [revision.sequence, revision]))
  const publishedAt = new Map(published.map((revision) => [revision.sequence, revision]))
  const sequences = [...new Set([...publishedAt.keys(), ...versionAt.keys()])].sort((a, b) => a - b)
  const events: Happening[] = []
  // Older revisions may be gone; then the oldest that is kept found something there.
  let live = Boolean(published[0]?.before)
  const oldest = versions[0]?.before
  let draft: Pick<Revision, 'transactionId'> | undefined = oldest ? {transactionId: oldest._rev} : undefined
  for (const sequence of sequences) {
    const main = publishedAt.get(sequence)
    const version = versionAt.get(sequence)
    const revision = main ?? version
    if (!revision) continue
    const {author, timestamp, transactionId} = revision
    const base = {documentId: publishedId, author, timestamp}
    if (main?.document && version && !version.document) {
      const versionRevisionId = draft?.transactionId ?? transactionId
      events.push({
        type: 'publishDocumentVersion',
        ...base,
        revisionId: transactionId,
        versionId,
        versionRevisionId,
        publishCause: 'document.publish',
      })
    } else if (main?.document) {
      const type = live ? 'updateLiveDocument' : 'createLiveDocument'
      events.push({type, ...base, revisionId: transactionId})
    } else if (main && version?.document) {
      events.push({type: 'unpublishDocument', ...base, versionId, versionRevisionId: transactionId})
    } else if (main && (version || !draft)) {
      events.push({type: 'deleteDocumentGroup', ...base})
    } else if (main) {
      events.push({type: 'unpublishDocument', ...base, versionId, versionRevisionId: draft?.transactionId})
    } else if (version?.document && !draft) {
      events.push({type: 'createDocumentVersion', ...base, versionId, versionRevisionId: transactionId})
    } else if (version && !version.document) {
      events.push({type: 'deleteDocumentVersion', ...base, versionId, versionRevisionId: draft?.transactionId})
    }
    if (main) live = main.document !== null
    if (version) draft = version.document ? version : undefined
  }
  return events
}
