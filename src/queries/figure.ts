import {nullable} from './shapes/nullable.ts'
import {object} from './shapes/object.ts'
import {number, optionalNumber, optionalText, text} from './shapes/text.ts'

/**
 * A picture with its dimensions. The asset is looked up by id, not followed: TypeGen takes a required reference for one
 * that always leads somewhere, and an asset can be deleted.
 *
 * @internal
 */
export const FIGURE = `
  alt, caption, credit,
  "asset": *[_id == ^.image.asset._ref && _type == "sanity.imageAsset"][0]{
    url,
    "width": metadata.dimensions.width,
    "height": metadata.dimensions.height,
    "lqip": metadata.lqip
  },
  "hotspot": image.hotspot{x, y, width, height},
  "crop": image.crop{top, right, bottom, left}`

/** @internal */
export const figureShape = {
  alt: text,
  caption: optionalText,
  credit: optionalText,
  asset: nullable(object({url: text, width: optionalNumber, height: optionalNumber, lqip: optionalText})),
  hotspot: nullable(object({x: number, y: number, width: number, height: number})),
  crop: nullable(object({top: number, right: number, bottom: number, left: number})),
}

/** @internal */
export const figure = object(figureShape)

/**
 * A picture with everything that keeps a page from shifting: `<img src={url} width={width} height={height} alt={alt}>`.
 *
 * @public
 */
export type Figure = {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
  /** Where to look, in fractions of the picture: `object-position: ${x * 100}% ${y * 100}%`. */
  readonly hotspot: {readonly x: number; readonly y: number; readonly width: number; readonly height: number} | null
  /** A tiny preview as a `data:` URL. */
  readonly lqip: string | null
}
