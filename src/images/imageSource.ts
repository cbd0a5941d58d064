import type {Figure} from '../client/results/bodyTypes.ts'

/** A picture as `@sanity/image-url` takes it. @public */
export type ImageSource = {
  readonly asset: {readonly _ref: string}
  readonly crop: {readonly top: number; readonly right: number; readonly bottom: number; readonly left: number}
  readonly hotspot: {readonly x: number; readonly y: number; readonly width: number; readonly height: number}
}

/** Where a picture lies, and as what `@sanity/image-url` knows it. @internal */
export type Located = {
  readonly baseUrl: string
  readonly projectId: string
  readonly dataset: string
  readonly source: ImageSource
}

/** `https://cdn.sanity.io/images/<project>/<dataset>/<name>-<width>x<height>.<format>`, and the same of an embedded lake. */
const address = /^(https?:\/\/[^/]+)\/images\/([^/]+)\/([^/]+)\/([A-Za-z0-9_]+)-(\d+)x(\d+)\.([a-z]+)$/

/** `null` for an address that is no picture's of a Content Lake. @internal */
export function located({url, hotspot}: Figure): Located | null {
  const [bare = '', search = ''] = url.split('?')
  const [, baseUrl, projectId, dataset, name, width, height, format] = address.exec(bare) ?? []
  if (!baseUrl || !projectId || !dataset || !name || !format) return null
  const whole = {width: Number(width), height: Number(height)}
  const [left = 0, top = 0, wide = whole.width, high = whole.height] =
    new URLSearchParams(search).get('rect')?.split(',').map(Number) ?? []
  const seen = {x: left / whole.width, y: top / whole.height, width: wide / whole.width, height: high / whole.height}
  const focus = hotspot ?? {x: 0.5, y: 0.5, width: 1, height: 1}
  return {
    baseUrl,
    projectId,
    dataset,
    source: {
      asset: {_ref: `image-${name}-${width}x${height}-${format}`},
      crop: {left: seen.x, top: seen.y, right: 1 - seen.x - seen.width, bottom: 1 - seen.y - seen.height},
      hotspot: {
        x: seen.x + focus.x * seen.width,
        y: seen.y + focus.y * seen.height,
        width: focus.width * seen.width,
        height: focus.height * seen.height,
      },
    },
  }
}

/**
 * What `@sanity/image-url` takes, for sites that make addresses with it themselves.
 *
 * ```ts
 * const source = imageSource(figure) // {asset: {_ref: 'image-4f1c…-1600x900-jpg'}, crop: {…}, hotspot: {…}}
 * if (source) createImageUrlBuilder(client).image(source).width(800).url()
 * ```
 *
 * @returns `null` for a picture that lies in no Content Lake
 * @public
 */
export function imageSource(figure: Figure): ImageSource | null {
  return located(figure)?.source ?? null
}
