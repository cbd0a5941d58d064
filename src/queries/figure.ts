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
