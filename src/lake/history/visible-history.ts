import {isVisible} from '../access/viewer.ts'
import type {Call} from '../http/call.ts'
import type {Dataset} from '../store/dataset.ts'
import type {Revision} from '../store/journal.ts'

/**
 * The revisions of a document that a reader may see. Anonymous readers see the past of what is published now: a draft
 * has no history for them, and neither has what was withdrawn.
 */
export function revisionsOf({lake, viewer}: Call, dataset: Dataset, documentId: string): readonly Revision[] {
  const current = dataset.get(documentId)
  if (viewer.kind === 'anonymous' && !(current && isVisible(viewer, current))) return []
  return lake.journal.revisions(dataset.name, documentId)
}

/** The ids a history address names: `a,drafts.a`. */
export const idsIn = (path: string | undefined) => (path ?? '').split(',').filter((id) => id !== '')
