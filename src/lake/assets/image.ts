import {createHash} from 'node:crypto'
import {imageSize} from 'image-size'
import {cleaners} from '../../pictures/index.ts'
import {badRequest} from '../errors.ts'
import type {Asset, AssetPlace} from './asset.ts'
import {describe} from './picture/describe.ts'
import {type Library, mostPixels, pictureLibrary} from './picture/library.ts'

/** The formats the lake stores, as `image-size` names them. */
const contentTypes: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/**
 * Reads an image's format and dimensions out of its bytes (never out of its name), takes out what they say besides the
 * picture, and makes the asset document the hosted lake would: `image-<sha1>-<width>x<height>-<format>`. The same bytes make
 * the same id, so uploading twice stores once. The name of the file is not kept: it can name who sent it.
 */
export async function readImage(uploaded: Uint8Array, place: AssetPlace, extracts?: readonly string[]): Promise<Asset> {
  const library = await pictureLibrary()
  const {bytes, width, height, format, contentType} = clean(library ? await inKnownFormat(library, uploaded) : uploaded)
  const described = library && format !== 'svg' ? await describe(library, bytes, extracts) : {}
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
      metadata: {
        _type: 'sanity.imageMetadata',
        ...described,
        dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
      },
    },
  }
}

/** Formats that are written anew on their way in, and as what. */
const written: Readonly<Record<string, 'jpg' | 'png' | 'webp'>> = {avif: 'webp', heic: 'jpg', heif: 'jpg', tiff: 'png'}

/** A picture of a format that is not kept becomes one that is: from those whose bytes nothing can be taken out of. */
async function inKnownFormat(library: Library, uploaded: Uint8Array): Promise<Uint8Array> {
  const format = formatOf(uploaded)
  const as = format === undefined ? undefined : written[format]
  if (as === undefined) return uploaded
  try {
    const image = library(uploaded).autoOrient()
    if (as === 'jpg') return await image.jpeg({quality: 92}).toBuffer()
    return as === 'png' ? await image.png().toBuffer() : await image.webp({quality: 92}).toBuffer()
  } catch (error) {
    throw badRequest(`This ${format} cannot be read here: ${error instanceof Error ? error.message : error}`)
  }
}

/** Takes out of an image what it says besides the picture. */
export function clean(uploaded: Uint8Array) {
  const format = formatOf(uploaded)
  if (format === undefined) throw badRequest('The upload is not an image')
  const contentType = contentTypes[format]
  const cleaner = cleaners[format]
  if (contentType === undefined || cleaner === undefined) {
    throw badRequest(
      `Images of the format "${format}" are not supported, because what they say besides the picture (place, time, device) could not be taken out; use one of ${Object.keys(contentTypes).join(', ')}`,
    )
  }
  try {
    const {bytes, orientation} = cleaner(uploaded)
    const {width, height} = imageSize(bytes)
    if (!width || !height) throw new Error('it has no size')
    if (format !== 'svg' && width * height > mostPixels) {
      throw new Error(`it has ${width}x${height} pixels, and more than ${mostPixels / 1e6} million are not taken`)
    }
    // EXIF orientations 5 to 8 lie on their side: what a reader sees has the other proportions.
    const turned = orientation >= 5
    return {bytes, format, contentType, width: turned ? height : width, height: turned ? width : height}
  } catch (error) {
    throw badRequest(`The upload is not an image: ${error instanceof Error ? error.message : error}`)
  }
}

/** The format of an image, by its bytes; undefined for what is none. */
export function formatOf(bytes: Uint8Array): string | undefined {
  try {
    return imageSize(bytes).type
  } catch {
    return undefined
  }
}
