import * as z from 'zod/mini'
import {object} from './object.ts'
import {optionalNumber, optionalText, text} from './text.ts'

/**
 * A picture with its dimensions. The asset is `null` where nobody can see it any more.
 *
 * @internal
 */
export const FIGURE = `
  alt, caption, credit,
  "asset": image.asset->{
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
  asset: z.nullable(object({url: optionalText, width: optionalNumber, height: optionalNumber, lqip: optionalText})),
  hotspot: z.nullable(object({x: optionalNumber, y: optionalNumber, width: optionalNumber, height: optionalNumber})),
  crop: z.nullable(object({top: optionalNumber, right: optionalNumber, bottom: optionalNumber, left: optionalNumber})),
}

/** @internal */
export const figure = object(figureShape)
