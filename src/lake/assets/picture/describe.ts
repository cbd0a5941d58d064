import {encode} from 'blurhash'
import {rgbaToThumbHash} from 'thumbhash'
import type {Library} from './library.ts'
import {paletteOf} from './palette.ts'

/** What can be asked to be told of a picture at its upload: the `extract` option of a client. */
const extracts = ['lqip', 'blurhash', 'thumbhash', 'palette'] as const

/**
 * ```ts
 * await describe(library, bytes, undefined) // {lqip: 'data:image/jpeg;base64,…', blurHash, thumbHash, palette, hasAlpha, isOpaque}
 * ```
 * What a page shows of a picture before it is there. Nothing of what a photograph says besides its picture is among it; nothing at all is
 * told of one that the library cannot read.
 */
export async function describe(
  library: Library,
  bytes: Uint8Array,
  asked: readonly string[] = extracts,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await described(library, bytes, asked)
  } catch {
    return {}
  }
}

async function described(library: Library, bytes: Uint8Array, asked: readonly string[]) {
  const small = (width: number) => library(bytes).autoOrient().resize({width, height: width, fit: 'inside'})
  const [{hasAlpha}, {isOpaque}] = await Promise.all([library(bytes).metadata(), library(bytes).stats()])
  const {data, info} = await small(64).ensureAlpha().toColourspace('srgb').raw().toBuffer({resolveWithObject: true})
  const isAsked = (name: (typeof extracts)[number]) => asked.includes(name)
  return {
    hasAlpha: hasAlpha === true,
    isOpaque,
    ...(isAsked('lqip') && {lqip: await preview(small(20), hasAlpha === true)}),
    ...(isAsked('blurhash') && {blurHash: encode(new Uint8ClampedArray(data), info.width, info.height, 4, 3)}),
    ...(isAsked('thumbhash') && {
      thumbHash: Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64'),
    }),
    ...(isAsked('palette') && {palette: paletteOf(data)}),
  }
}

async function preview(image: ReturnType<Library>, hasAlpha: boolean): Promise<string> {
  if (hasAlpha) return `data:image/png;base64,${(await image.png().toBuffer()).toString('base64')}`
  return `data:image/jpeg;base64,${(await image.jpeg({quality: 60}).toBuffer()).toString('base64')}`
}
