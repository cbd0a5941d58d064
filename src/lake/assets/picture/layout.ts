import {badRequest} from '../../errors.ts'
import type {Box, Size} from './box.ts'
import type {Wanted} from './parameters.ts'

/** Which part of a picture is drawn in which size, and how much empty room is left around it. */
export type Layout = {
  readonly part: Box
  readonly size: Size
  readonly around: {readonly top: number; readonly right: number; readonly bottom: number; readonly left: number}
}

const most = 8192
const none = {top: 0, right: 0, bottom: 0, left: 0}

/**
 * ```ts
 * layoutOf({w: 100, h: 100, fit: 'crop'}, {width: 400, height: 200})
 * // {part: {left: 100, top: 0, width: 200, height: 200}, size: {width: 100, height: 100}, around: none}
 * ```
 * What the documentation of image URLs means by `w`, `h`, `fit`, `crop` and their like, for a picture of this size.
 */
export function layoutOf(wanted: Wanted, source: Size): Layout {
  const {dpr = 1, fit = 'clip', pad = 0} = wanted
  const w = wanted.w && wanted.w * dpr
  const h = wanted.h && wanted.h * dpr
  const {part, size, around} = fits[fit]({w, h, wanted}, source)
  const padding = Math.round(pad * dpr)
  const laid = {
    part: rounded(part, source),
    size: {width: whole(size.width), height: whole(size.height)},
    around: {
      top: around.top + padding,
      right: around.right + padding,
      bottom: around.bottom + padding,
      left: around.left + padding,
    },
  }
  if (laid.size.width > most || laid.size.height > most)
    throw badRequest(`A picture is at most ${most} pixels wide or high`)
  return laid
}

type Asked = {readonly w: number | undefined; readonly h: number | undefined; readonly wanted: Wanted}
type Fit = (asked: Asked, source: Size) => Layout

const fits: Readonly<Record<NonNullable<Wanted['fit']>, Fit>> = {
  /** All of it, inside of what is asked for. */
  clip: ({w, h}, source) => allOf(source, scaled(source, inside(w, h, source))),
  /** The same, and never larger than it is. */
  max: ({w, h}, source) => allOf(source, scaled(source, Math.min(1, inside(w, h, source)))),
  /** Exactly what is asked for, out of proportion where need be. */
  scale: ({w, h}, source) => {
    const {width, height} = scaled(source, inside(w, h, source))
    return allOf(source, {width: w ?? width, height: h ?? height})
  },
  /** All of it, with room around it up to what is asked for. */
  fill: ({w, h}, source) => filled(w, h, source, inside(w, h, source)),
  fillmax: ({w, h}, source) => filled(w, h, source, Math.min(1, inside(w, h, source))),
  /** As much of it as fills what is asked for. */
  crop: ({w, h, wanted}, source) => {
    const natural = scaled(source, inside(w, h, source))
    const width = within(w ?? natural.width, wanted['min-w'], wanted['max-w'])
    const height = within(h ?? (width * source.height) / source.width, wanted['min-h'], wanted['max-h'])
    const size = {width, height}
    return {part: cut(source, size, wanted), size, around: none}
  },
  /** As much of it as has the proportions asked for, and never larger than it is. */
  min: ({w, h, wanted}, source) => {
    if (w === undefined || h === undefined) return allOf(source, scaled(source, Math.min(1, inside(w, h, source))))
    const scale = Math.min(1, source.width / w, source.height / h)
    const size = {width: w * scale, height: h * scale}
    return {part: cut(source, size, wanted), size, around: none}
  },
}

const allOf = (source: Size, size: Size): Layout => ({part: {left: 0, top: 0, ...source}, size, around: none})
const scaled = ({width, height}: Size, scale: number): Size => ({width: width * scale, height: height * scale})

function inside(w: number | undefined, h: number | undefined, {width, height}: Size): number {
  const scales = [w && w / width, h && h / height].filter((scale) => scale !== undefined)
  return scales.length === 0 ? 1 : Math.min(...scales)
}

function filled(w: number | undefined, h: number | undefined, source: Size, scale: number): Layout {
  const size = scaled(source, scale)
  const [wide, high] = [
    Math.max(0, Math.round((w ?? 0) - whole(size.width))),
    Math.max(0, Math.round((h ?? 0) - whole(size.height))),
  ]
  const [left, top] = [Math.floor(wide / 2), Math.floor(high / 2)]
  return {...allOf(source, size), around: {left, right: wide - left, top, bottom: high - top}}
}

/** The largest part with the proportions of a size, around what is to be seen. */
function cut(source: Size, size: Size, {crop = ['center'], 'fp-x': x = 0.5, 'fp-y': y = 0.5}: Wanted): Box {
  const scale = Math.max(size.width / source.width, size.height / source.height)
  const [width, height] = [Math.min(source.width, size.width / scale), Math.min(source.height, size.height / scale)]
  const has = (edge: (typeof crop)[number]) => crop.includes(edge)
  const atX = has('left') ? 0 : has('right') ? 1 : has('focalpoint') ? x : 0.5
  const atY = has('top') ? 0 : has('bottom') ? 1 : has('focalpoint') ? y : 0.5
  return {
    left: within(atX * source.width - width / 2, 0, source.width - width),
    top: within(atY * source.height - height / 2, 0, source.height - height),
    width,
    height,
  }
}

function rounded({left, top, width, height}: Box, source: Size): Box {
  const [wide, high] = [Math.min(source.width, whole(width)), Math.min(source.height, whole(height))]
  return {
    left: Math.min(Math.round(left), source.width - wide),
    top: Math.min(Math.round(top), source.height - high),
    width: wide,
    height: high,
  }
}

const whole = (length: number) => Math.max(1, Math.round(length))
const within = (value: number, from = 0, to = Number.POSITIVE_INFINITY) => Math.min(Math.max(value, from), to)
