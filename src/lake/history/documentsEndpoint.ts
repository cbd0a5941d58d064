import {badRequest} from '../errors.ts'
import {type Call, json} from '../http/call.ts'
import type {Revision} from '../store/journal.ts'
import {idsIn, revisionsOf} from './visibleHistory.ts'

/**
 * `GET /data/history/<dataset>/documents/<ids>?revision=…|time=…|lastRevision=true`: documents as they were at that
 * transaction or moment, or in the last state they had before they were deleted.
 */
export function historyDocumentsEndpoint(call: Call): Response {
  const at = readMoment(call.url)
  const documents = idsIn(call.path.ids).flatMap((id) => at(revisionsOf(call, id))?.document ?? [])
  return json({documents})
}

type Moment = (revisions: readonly Revision[]) => Revision | undefined

function readMoment({searchParams}: URL): Moment {
  const revision = searchParams.get('revision')
  if (revision !== null) return (revisions) => revisions.find(({transactionId}) => transactionId === revision)
  if (searchParams.get('lastRevision') === 'true') {
    return (revisions) => revisions.findLast(({document}) => document !== null)
  }
  const time = Date.parse(searchParams.get('time') ?? '')
  if (Number.isNaN(time)) throw badRequest('History needs "revision", "lastRevision" or "time", an ISO date')
  return (revisions) => revisions.findLast(({timestamp}) => Date.parse(timestamp) <= time)
}
