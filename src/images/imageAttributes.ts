import type {Figure} from '../client/results/bodyTypes.ts'
import {imageUrl} from './imageUrl.ts'

/** `{sizes: '(min-width: 42rem) 38rem, 100vw', aspectRatio: 16 / 9}`. @public */
export type ImageAttributesOptions = {
  /** How wide it is shown: the attribute `sizes`. The whole width of the window, where nothing is said. */
  readonly sizes?: string
  /** Of which widths there is to be a file; wider ones than the picture are left out. */
  readonly widths?: readonly number[]
  /** Width by height: `16 / 9` cuts every file to that shape around the hotspot. */
  readonly aspectRatio?: number
  readonly quality?: number
}

/** Attributes of `<img>`, by their names in HTML; `srcset` is `srcSet` in React. @public */
export type ImageAttributes = {
  readonly src: string
  readonly srcset: string
  readonly sizes: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

const usualWidths = [320, 480, 640, 800, 1200, 1600, 2000]

/**
 * Everything an `<img>` needs to load no more than it shows, and to move nothing when it comes.
 *
 * ```ts
 * imageAttributes(figure, {sizes: '(min-width: 42rem) 38rem, 100vw', aspectRatio: 16 / 9})
 * // {src: 'https://…?w=1600&h=900…', srcset: 'https://…?w=320&h=180… 320w, …', sizes: '…', width: 1600, height: 900, alt: 'A ferry'}
 * ```
 *
 * @public
 */
export function imageAttributes(
  figure: Figure,
  {sizes = '100vw', widths = usualWidths, aspectRatio, quality}: ImageAttributesOptions = {},
): ImageAttributes {
  const whole = aspectRatio === undefined ? figure : largest(figure, aspectRatio)
  const file = (width: number) =>
    imageUrl(figure, {
      width,
      ...(aspectRatio !== undefined && {height: width / aspectRatio}),
      ...(quality !== undefined && {quality}),
    })
  const smaller = [...new Set(widths)].filter((width) => width < whole.width).sort((a, b) => a - b)
  return {
    src: file(whole.width),
    srcset: [...smaller, whole.width].map((width) => `${file(width)} ${width}w`).join(', '),
    sizes,
    width: whole.width,
    height: whole.height,
    alt: figure.alt,
  }
}

/** The largest piece of a picture that has a shape. */
function largest({width, height}: Figure, aspectRatio: number): {width: number; height: number} {
  const fitting = Math.min(width, Math.floor(height * aspectRatio))
  return {width: fitting, height: Math.round(fitting / aspectRatio)}
}
