import {shownTo} from '../access/shownTo.ts'
import type {Viewer} from '../access/viewer.ts'
import {followPictures} from '../assets/picture/heldPreviews.ts'
import type {StoredDocument} from '../documents.ts'
import {bundleOf, draftIdOf, publishedIdOf} from '../ids.ts'
import {unpublishes} from '../releases/release.ts'
import type {DatasetReader} from '../store/dataset.ts'
import {followedSource, type Source, type View} from './followedSource.ts'
import type {Perspective} from './perspective.ts'
import {createRecent, type Recent} from './recent.ts'

export type {Source} from './followedSource.ts'

const cache = new WeakMap<DatasetReader, Record<Viewer['kind'], Recent<string, () => Source>>>()

/** Perspectives are of the reader's making: more than these, and those not used for long are derived anew. */
const kept = 6

/**
 * The dataset as this viewer sees it in this perspective. What a viewer may not see is gone before any query is
 * evaluated or any index is built, so no count, reference or join can tell that it is there.
 */
export function sourceFor(dataset: DatasetReader, viewer: Viewer, perspective: Perspective): Source {
  let sources = cache.get(dataset)
  if (!sources) {
    sources = {editor: createRecent(kept), anonymous: createRecent(kept)}
    cache.set(dataset, sources)
  }
  const ofViewer = sources[viewer.kind]
  // To who sees no drafts and no releases all stacks of them are the same.
  const isStack = perspective !== 'raw' && (perspective.length > 1 || perspective[0] !== 'published')
  if (viewer.kind === 'anonymous' && isStack) return sourceOf(dataset, viewer, ['drafts', 'published'], ofViewer)
  return sourceOf(dataset, viewer, perspective, ofViewer)
}

function sourceOf(
  dataset: DatasetReader,
  viewer: Viewer,
  perspective: Perspective,
  ofViewer: Recent<string, () => Source>,
): Source {
  // No perspective's name holds a comma, nor is "raw" one in a list.
  const key = perspective === 'raw' ? perspective : perspective.length === 1 ? perspective[0] : perspective.join()
  let source = ofViewer.get(key)
  if (!source) {
    source = followedSource(dataset, viewOf(dataset, viewer, perspective))
    ofViewer.set(key, source)
  }
  return source()
}

function viewOf(dataset: DatasetReader, viewer: Viewer, perspective: Perspective): View {
  const visible = (id: string) => shownTo(dataset, viewer, dataset.get(id)) ?? undefined
  const follow = viewer.kind === 'anonymous' ? {follow: () => followPictures(dataset)} : {}
  if (perspective === 'raw') return {nameOf: (id) => id, document: visible, ...follow}
  if (perspective.length === 1 && perspective[0] === 'published') {
    return {nameOf: (id) => id, document: (id) => (bundleOf(id) === 'published' ? visible(id) : undefined), ...follow}
  }
  return {nameOf: publishedIdOf, document: (name) => topmost(name, perspective, visible), ...follow}
}

/** Of a document's published, draft and release forms, the one that comes first in the stack stands for all. */
function topmost(
  id: string,
  stack: readonly string[],
  visible: (id: string) => StoredDocument | undefined,
): StoredDocument | undefined {
  for (const bundle of stack) {
    const formId = idIn(bundle, id)
    const belongs = bundleOf(formId) === bundle && publishedIdOf(formId) === id
    const document = belongs ? visible(formId) : undefined
    // A version in a release may say that its document goes with it: in the release it is gone already.
    if (document && unpublishes(document)) return undefined
    if (document) return {...document, _id: id, _originalId: formId}
  }
  return undefined
}

function idIn(bundle: string, id: string): string {
  if (bundle === 'published') return id
  return bundle === 'drafts' ? draftIdOf(id) : `versions.${bundle}.${id}`
}
