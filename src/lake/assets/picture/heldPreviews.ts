import type {Viewer} from '../../access/viewer.ts'
import type {StoredDocument} from '../../documents.ts'
import {isObject} from '../../json.ts'
import {referencesIn} from '../../references.ts'
import type {DatasetReader} from '../../store/dataset.ts'
import {croppedTo, isHeldToCrops} from './enforcedCrop.ts'

/** What the document of a picture shows of all of it, a few pixels wide or as colours. */
const previews = ['lqip', 'blurHash', 'thumbHash', 'palette'] as const

export const pictureType = 'sanity.imageAsset'

/** Any size will do to ask whether a picture is shown cropped only. */
const anySize = {width: 1000, height: 1000}

/**
 * ```ts
 * withoutHeldPreviews(dataset, anonymous, {_type: 'sanity.imageAsset', metadata: {lqip: 'data:image/jpeg;base64,…', hasAlpha: false}, …})
 * // {_type: 'sanity.imageAsset', metadata: {hasAlpha: false}, …}, where the picture is shown cropped only
 * ```
 * A document as a viewer may see it: what was cropped away is not in its previews either.
 */
export function withoutHeldPreviews(dataset: DatasetReader, viewer: Viewer, document: StoredDocument): StoredDocument {
  if (document._type !== pictureType || !isHeldToCrops(viewer)) return document
  const {metadata} = document
  if (!isObject(metadata) || !previews.some((name) => Object.hasOwn(metadata, name))) return document
  if (!croppedTo(dataset, document._id, anySize)) return document
  const {lqip, blurHash, thumbHash, palette, ...kept} = metadata
  return {...document, metadata: kept}
}

/** Ids of the pictures that a document shows. */
export function picturesIn(document: StoredDocument | null | undefined): string[] {
  return document ? [...referencesIn(document)].flatMap(({target}) => (target.startsWith('image-') ? target : [])) : []
}

/** Says which pictures may look otherwise once documents have changed: those they show now, and those they showed before. */
export function followPictures(dataset: DatasetReader): (changed: Iterable<string>) => string[] {
  const shown = new Map<string, readonly string[]>()
  for (const {_id, _type} of dataset.values()) {
    if (_type !== pictureType) continue
    for (const user of dataset.referrers(_id)) shown.set(user, [...(shown.get(user) ?? []), _id])
  }
  return (changed) =>
    [...changed].flatMap((id) => {
      const before = shown.get(id) ?? []
      const now = picturesIn(dataset.get(id))
      if (now.length > 0) shown.set(id, now)
      else shown.delete(id)
      return [...before, ...now]
    })
}
