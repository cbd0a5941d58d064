import type {StoredDocument} from '../documents.ts'
import {isRootPath, isScheduleId} from '../ids.ts'

/** Who asks: the holder of the token or of the Studio's session, or anybody. */
export type Viewer = {readonly kind: 'editor' | 'anonymous'; readonly id: string}

/** Who holds the token, and who opens the Studio without saying who they are. */
export const editor: Viewer = {kind: 'editor', id: 'local'}
export const editorName = 'Local editor'
export const anonymous: Viewer = {kind: 'anonymous', id: ''}

/**
 * Whether a viewer may see a document of a dataset that is open to them: anonymous readers see what is published under
 * an id without a dot, as on the hosted lake; schedules are documents to nobody. The one place that decides it.
 */
export function isVisible(viewer: Viewer, document: StoredDocument): boolean {
  return viewer.kind === 'editor' ? !isScheduleId(document._id) : isRootPath(document._id)
}

/** The same for a document that may be absent: what a viewer may not see is absent. */
export function seen(viewer: Viewer, document: StoredDocument | null): StoredDocument | null {
  return document && isVisible(viewer, document) ? document : null
}
