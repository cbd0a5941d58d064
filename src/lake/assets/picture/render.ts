import type {Sharp} from 'sharp'
import {badRequest} from '../../errors.ts'
import type {Box, Size} from './box.ts'
import {layoutOf} from './layout.ts'
import type {Library} from './library.ts'
import type {Wanted} from './parameters.ts'

/** A picture as it is stored, in the size in which it is seen. */
export type Picture = Size & {readonly bytes: Uint8Array; readonly format: string}

/** One made from it. */
export type Rendered = {readonly bytes: Uint8Array; readonly contentType: string}

const transparent = {r: 0, g: 0, b: 0, alpha: 0}
const white = {r: 255, g: 255, b: 255, alpha: 1}

/** Draws a picture as its address wants it. `accept` is what a browser says it can show, for `auto=format`. */
export async function render(library: Library, picture: Picture, wanted: Wanted, accept: string): Promise<Rendered> {
  const source = partOf(picture, wanted.rect)
  const turned = wanted.or === '90' || wanted.or === '270'
  const layout = layoutOf(wanted, turned ? {width: source.height, height: source.width} : source)
  const format = formatOf(picture.format, wanted, accept, layout.size)
  const moves = picture.format === 'gif' || picture.format === 'webp'
  const isTurned = Boolean((wanted.or && wanted.or !== '0') || wanted.flip)
  try {
    let image = library(picture.bytes, {animated: moves && !wanted.frame && !isTurned}).autoOrient()
    if (isTurned) image = await turnedAround(library, image.extract(source), wanted)
    const {left, top} = isTurned ? {left: 0, top: 0} : source
    const part = {...layout.part, left: layout.part.left + left, top: layout.part.top + top}
    if (wanted.fit === 'crop' && wanted.crop?.includes('entropy')) {
      image = image.extract(isTurned ? {left: 0, top: 0, width: source.width, height: source.height} : source)
      image = image.resize({...layout.size, fit: 'cover', position: 'entropy'})
    } else image = image.extract(part).resize({...layout.size, fit: 'fill'})
    image = withEffects(image, wanted)
    image = withGround(image, wanted, format, layout.around)
    return {bytes: await encoded(image, format, wanted.q ?? 75), contentType: contentTypes[format]}
  } catch (error) {
    throw badRequest(`The picture could not be made: ${error instanceof Error ? error.message : error}`)
  }
}

function partOf({width, height}: Size, rect: Box | undefined): Box {
  if (!rect) return {left: 0, top: 0, width, height}
  if (rect.left + rect.width > width || rect.top + rect.height > height) {
    throw badRequest(`"rect" reaches over the edge of a picture of ${width}x${height} pixels`)
  }
  return rect
}

async function turnedAround(library: Library, image: Sharp, {or = '0', flip}: Wanted): Promise<Sharp> {
  const {data, info} = await image.raw().toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  const turned = await library(data, {raw: {width, height, channels}})
    .rotate(Number(or))
    .raw()
    .toBuffer({resolveWithObject: true})
  const raw = {width: turned.info.width, height: turned.info.height, channels}
  const next = library(turned.data, {raw})
  if (flip?.includes('h')) next.flop()
  if (flip?.includes('v')) next.flip()
  const mirrored = await next.raw().toBuffer()
  return library(mirrored, {raw})
}

function withEffects(image: Sharp, {blur, sharp, sat, invert}: Wanted): Sharp {
  let changed = image
  if (blur) changed = changed.blur(Math.max(0.3, blur / 10))
  if (sharp) changed = changed.sharpen({sigma: 0.5 + sharp / 25})
  if (sat) changed = changed.modulate({saturation: 1 + sat / 100})
  return invert ? changed.negate({alpha: false}) : changed
}

function withGround(
  image: Sharp,
  {bg}: Wanted,
  format: Format,
  around: {readonly top: number; readonly right: number; readonly bottom: number; readonly left: number},
): Sharp {
  const hasAlpha = format !== 'jpg' && format !== 'pjpg'
  const background = bg ?? (hasAlpha ? transparent : white)
  const flat = bg || !hasAlpha ? image.flatten({background}) : image
  const isAround = around.top + around.right + around.bottom + around.left > 0
  if (!isAround) return flat
  return (background.alpha < 1 ? flat.ensureAlpha() : flat).extend({...around, background})
}

type Format = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif' | 'gif'

const contentTypes: Readonly<Record<Format, string>> = {
  jpg: 'image/jpeg',
  pjpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}

/** Encoding a large AVIF takes seconds. */
const mostForAvif = 2_000_000

function formatOf(stored: string, {fm, auto}: Wanted, accept: string, {width, height}: Size): Format {
  if (fm) return fm
  if (auto && accept.includes('image/avif') && width * height <= mostForAvif) return 'avif'
  if (auto && accept.includes('image/webp')) return 'webp'
  return stored === 'png' || stored === 'webp' || stored === 'gif' || stored === 'avif' ? stored : 'jpg'
}

async function encoded(image: Sharp, format: Format, quality: number): Promise<Uint8Array> {
  const q = Math.max(1, quality)
  if (format === 'png') return image.png().toBuffer()
  if (format === 'gif') return image.gif().toBuffer()
  if (format === 'webp') return image.webp({quality: q}).toBuffer()
  if (format === 'avif') return image.avif({quality: q, effort: 2}).toBuffer()
  return image.jpeg({quality: q, progressive: format === 'pjpg', mozjpeg: false}).toBuffer()
}
