import {createImageUrlBuilder} from '@sanity/image-url'
import type {Figure} from '../client/results/bodyTypes.ts'
import {located} from './imageSource.ts'

/** How a picture is wanted; in pixels. With both sides it is cut to their shape around its hotspot. @public */
export type ImageWish = {
  readonly width?: number
  readonly height?: number
  /** 0 to 100. */
  readonly quality?: number
  /** As the browser takes it best, where nothing is said. */
  readonly format?: 'jpg' | 'pjpg' | 'png' | 'webp'
}

/**
 * The address of a picture in another size, without what its editor cropped away.
 *
 * ```ts
 * imageUrl(figure, {width: 800, height: 450}) // 'https://cdn.sanity.io/images/…-1600x900.jpg?rect=0,0,1600,900&w=800&h=450&auto=format'
 * ```
 *
 * @returns the figure's own address for a picture that lies in no Content Lake
 * @public
 */
export function imageUrl(figure: Figure, {width, height, quality, format}: ImageWish = {}): string {
  const found = located(figure)
  if (found === null) return figure.url
  const {source, ...options} = found
  const {asset, crop, hotspot} = source
  let image = createImageUrlBuilder()
    .withOptions(options)
    .image({asset: {...asset}, crop: {...crop}, hotspot: {...hotspot}})
  if (width !== undefined) image = image.width(Math.round(width))
  if (height !== undefined) image = image.height(Math.round(height))
  if (quality !== undefined) image = image.quality(quality)
  // No larger than it is; and cut only where a shape is asked for.
  image = image.fit(width !== undefined && height !== undefined ? 'crop' : 'max')
  return (format === undefined ? image.auto('format') : image.format(format)).url()
}
