import {createHash} from 'node:crypto'
import {imageSize} from 'image-size'
import {badRequest} from '../errors.ts'
import type {JsonObject} from '../json.ts'
import type {StoredFile} from '../store/journal.ts'

/** An image ready to be stored: its bytes, and the document that describes it. */
export type ImageAsset = {
  readonly name: string
  readonly file: StoredFile
  readonly document: JsonObject & {_id: string; _type: string}
}

/** The formats the lake stores, as `image-size` names them. */
const contentTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  heif: 'image/heif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tiff: 'image/tiff',
  webp: 'image/webp',
}

/**
 * Reads an image's format and dimensions out of its bytes (never out of its name) and makes the asset document the hosted
 * lake would: `image-<sha1>-<width>x<height>-<format>`. The same bytes make the same id, so uploading twice stores once.
 */
export function readImage(
  bytes: Uint8Array,
  place: {readonly projectId: string; readonly dataset: string; readonly publicUrl: string},
  about: {readonly originalFilename?: string} = {},
): ImageAsset {
  const {width, height, format} = measure(bytes)
  const contentType = contentTypes[format]
  if (contentType === undefined) throw badRequest(`Images of the format "${format}" are not supported`)
  const sha1hash = createHash('sha1').update(bytes).digest('hex')
  const name = `${sha1hash}-${width}x${height}.${format}`
  const path = `images/${place.projectId}/${place.dataset}/${name}`
  return {
    name,
    file: {contentType, bytes},
    document: {
      _id: `image-${sha1hash}-${width}x${height}-${format}`,
      _type: 'sanity.imageAsset',
      assetId: sha1hash,
      sha1hash,
      extension: format,
      mimeType: contentType,
      size: bytes.byteLength,
      path,
      url: `${place.publicUrl}/${path}`,
      ...(about.originalFilename === undefined ? {} : {originalFilename: about.originalFilename}),
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
      },
    },
  }
}

function measure(bytes: Uint8Array): {width: number; height: number; format: string} {
  try {
    const {width, height, type, orientation = 1} = imageSize(bytes)
    if (!width || !height || !type) throw new Error('it has no size')
    // EXIF orientations 5 to 8 lie on their side: what a reader sees has the other proportions.
    const turned = orientation >= 5
    return {width: turned ? height : width, height: turned ? width : height, format: type}
  } catch (error) {
    throw badRequest(`The upload is not an image: ${error instanceof Error ? error.message : error}`)
  }
}
