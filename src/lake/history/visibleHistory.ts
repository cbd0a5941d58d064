import {unauthorized} from '../errors.ts'
import {type Call, datasetOf} from '../http/call.ts'
import type {Revision} from '../store/journal.ts'

/** The revisions of a document, oldest first. As on the hosted lake, history is for those who may work here. */
export function revisionsOf(call: Call, documentId: string): readonly Revision[] {
  const dataset = datasetOf(call)
  if (call.viewer.kind === 'anonymous') throw unauthorized()
  return call.lake.journal.revisions(dataset.name, documentId)
}

/** The ids a history address names: `a,drafts.a`. */
export const idsIn = (path: string | undefined) => (path ?? '').split(',').filter((id) => id !== '')
