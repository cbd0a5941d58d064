import {withoutHeldPreviews} from '../assets/picture/heldPreviews.ts'
import type {StoredDocument} from '../documents.ts'
import type {DatasetReader} from '../store/dataset.ts'
import {stamped} from './stamps.ts'
import {seen, type Viewer} from './viewer.ts'

/** A document as a viewer may see it, wherever it is handed out: what they may not see of it is gone, and all of it where they may see nothing. */
export function shownTo(
  dataset: DatasetReader,
  viewer: Viewer,
  document: StoredDocument | null | undefined,
): StoredDocument | null {
  const visible = seen(viewer, document ?? null)
  if (!visible || viewer.kind === 'editor') return visible
  return withoutHeldPreviews(dataset, viewer, stamped(visible))
}
