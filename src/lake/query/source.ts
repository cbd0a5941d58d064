import {isVisible, type Viewer} from '../access/viewer.ts'
import type {StoredDocument} from '../documents.ts'
import {bundleOf, publishedIdOf} from '../ids.ts'
import type {DatasetReader} from '../store/dataset.ts'
import type {Perspective} from './perspective.ts'

/** What a query is evaluated over: the documents `*` stands for, and the one a reference leads to. */
export type Source = {
  readonly documents: readonly StoredDocument[]
  get(id: string): StoredDocument | undefined
}

const cache = new WeakMap<DatasetReader, {version: number; sources: Map<string, Source>}>()

/**
 * The dataset as this viewer sees it in this perspective. What a viewer may not see is gone before any query is
 * evaluated, so no count, reference or join can tell that it is there.
 */
export function sourceFor(dataset: DatasetReader, viewer: Viewer, perspective: Perspective): Source {
  let cached = cache.get(dataset)
  if (cached?.version !== dataset.version()) {
    cached = {version: dataset.version(), sources: new Map()}
    cache.set(dataset, cached)
  }
  const key = `${viewer.kind} ${JSON.stringify(perspective)}`
  let source = cached.sources.get(key)
  if (!source) {
    source = makeSource(dataset, viewer, perspective)
    cached.sources.set(key, source)
  }
  return source
}

function makeSource(dataset: DatasetReader, viewer: Viewer, perspective: Perspective): Source {
  const all = dataset.documents()
  const visible = viewer.kind === 'editor' ? all : all.filter((document) => isVisible(viewer, document))
  const get = (id: string) => {
    const document = dataset.get(id)
    return document && isVisible(viewer, document) ? document : undefined
  }
  if (perspective === 'raw') return {documents: visible, get}
  if (perspective.length === 1 && perspective[0] === 'published') {
    return {
      documents: visible.filter(({_id}) => bundleOf(_id) === 'published'),
      get: (id) => (bundleOf(id) === 'published' ? get(id) : undefined),
    }
  }
  return layered(visible, perspective)
}

/** Of a document's published, draft and release forms, the one that comes first in the stack stands for all. */
function layered(documents: readonly StoredDocument[], stack: readonly string[]): Source {
  const rank = new Map(stack.map((bundle, index) => [bundle, index]))
  const chosen = new Map<string, {rank: number; document: StoredDocument}>()
  for (const document of documents) {
    const own = rank.get(bundleOf(document._id))
    if (own === undefined) continue
    const id = publishedIdOf(document._id)
    const held = chosen.get(id)
    if (!held) chosen.set(id, {rank: own, document})
    else if (own < held.rank) Object.assign(held, {rank: own, document})
  }
  const byId = new Map<string, StoredDocument>()
  for (const [id, {document}] of chosen) byId.set(id, {...document, _id: id, _originalId: document._id})
  return {documents: [...byId.values()], get: (id) => byId.get(id)}
}
