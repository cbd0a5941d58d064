import {hash} from 'node:crypto'
import {seen, type Viewer} from '../access/viewer.ts'
import {picturesIn, pictureType} from '../assets/picture/heldPreviews.ts'
import type {Change, StoredDocument} from '../documents.ts'
import {draftIdOf, publishedIdOf} from '../ids.ts'
import type {DatasetReader} from '../store/dataset.ts'
import type {Perspective} from './perspective.ts'
import type {Reads} from './reads.ts'

/** A tag of a query's answer, and of the live event that makes it stale. */
export type SyncTag = `s1:${string}`

/** More tags than this are replaced by the one that every event carries: sites hand them to caches that take few. */
const most = 64

/**
 * The tags of an answer: one for each type and each document the query looked at, or one for the whole dataset. Sound first: an event that
 * could change the answer always carries one of them, and so do some that could not.
 */
export function syncTagsOf(dataset: string, reads: Reads, perspective: Perspective): SyncTag[] {
  // A change in a release uncovers a form of the document that may be of another type, which the event does not know.
  const uncovers = perspective !== 'raw' && perspective.length > 2 && reads.types.size > 0
  if (reads.all || uncovers || reads.types.size + reads.ids.size > most) return [tag(dataset, 'all')]
  const types = [...reads.types].map((type) => tag(dataset, 'type', type))
  const ids = [...reads.ids].map((id) => tag(dataset, 'id', publishedIdOf(id)))
  return [...new Set([...types, ...ids])]
}

/** The tags of the answers that changes may have made stale, as far as this viewer can see them. */
export function syncTagsOfChanges(dataset: DatasetReader, viewer: Viewer, changes: readonly Change[]): SyncTag[] {
  const tags = new Set<SyncTag>([tag(dataset.name, 'all')])
  for (const {id, before, after} of changes) {
    const published = publishedIdOf(id)
    tags.add(tag(dataset.name, 'id', published))
    // Where one form of a document goes or comes, another is uncovered or covered.
    const others = [published, draftIdOf(published)].map((form) => dataset.get(form) ?? null)
    for (const form of [before, after, ...others]) {
      const type = typeOf(seen(viewer, form))
      if (type !== undefined) tags.add(tag(dataset.name, 'type', type))
    }
    // What readers see of a picture hangs on who shows how much of it.
    for (const picture of viewer.kind === 'anonymous' ? [...picturesIn(before), ...picturesIn(after)] : []) {
      tags.add(tag(dataset.name, 'id', picture))
      tags.add(tag(dataset.name, 'type', pictureType))
    }
  }
  return [...tags]
}

const typeOf = (document: StoredDocument | null) => document?._type

function tag(dataset: string, ...of: readonly string[]): SyncTag {
  return `s1:${hash('sha256', JSON.stringify([dataset, ...of]), 'base64url').slice(0, 8)}`
}
