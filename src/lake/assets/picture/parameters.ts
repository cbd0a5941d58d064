import {badRequest} from '../../errors.ts'
import type {Box} from './box.ts'

const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
const formats = ['jpg', 'pjpg', 'png', 'webp', 'avif'] as const
const edges = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'] as const

type Read<Value> = (text: string) => Value | undefined

const number =
  (from: number, to: number): Read<number> =>
  (text) =>
    /^-?\d+(\.\d+)?$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined
const whole =
  (from: number, to: number): Read<number> =>
  (text) => {
    const value = number(from, to)(text)
    return value !== undefined && Number.isInteger(value) ? value : undefined
  }
const oneOf =
  <const Values extends readonly string[]>(values: Values): Read<Values[number]> =>
  (text) =>
    values.find((value) => value === text)
const listOf =
  <const Values extends readonly string[]>(values: Values): Read<readonly Values[number][]> =>
  (text) => {
    const found = text.split(',').map(oneOf(values))
    const known = found.filter((value) => value !== undefined)
    return known.length === found.length ? known : undefined
  }
const flag: Read<boolean> = (text) => (text === 'true' || text === '1' ? true : text === 'false' ? false : undefined)

/** `left,top,width,height` in pixels of the picture. */
const box: Read<Box> = (text) => {
  const [left, top, width, height, more] = text.split(',').map(whole(0, 65_535))
  if (left === undefined || top === undefined || !width || !height || more !== undefined) return undefined
  return {left, top, width, height}
}

/** `f00`, `ff0000`, and with how much of it is seen first: `80ff0000`. */
const colour: Read<{readonly r: number; readonly g: number; readonly b: number; readonly alpha: number}> = (text) => {
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) return undefined
  const digits = text.length < 6 ? text.replace(/./g, '$&$&') : text
  const [b = 0, g = 0, r = 0, alpha = 255] = (digits.match(/../g) ?? [])
    .reverse()
    .map((pair) => Number.parseInt(pair, 16))
  return {r, g, b, alpha: alpha / 255}
}

const side = whole(1, 8192)

/** Every documented parameter of a picture's address (https://www.sanity.io/docs/image-urls), and what it may be. To add one, add a row. */
const parameters = {
  w: side,
  h: side,
  'min-w': side,
  'max-w': side,
  'min-h': side,
  'max-h': side,
  dpr: number(1, 3),
  fit: oneOf(fits),
  crop: listOf(edges),
  'fp-x': number(0, 1),
  'fp-y': number(0, 1),
  rect: box,
  or: oneOf(['0', '90', '180', '270']),
  flip: oneOf(['h', 'v', 'hv', 'vh']),
  bg: colour,
  pad: whole(0, 2000),
  blur: whole(0, 2000),
  sharp: whole(0, 100),
  sat: whole(-100, 100),
  invert: flag,
  q: whole(0, 100),
  fm: oneOf(formats),
  auto: oneOf(['format']),
  frame: oneOf(['1']),
} as const

/** What an address asks of a picture; what is absent is not asked. */
export type Wanted = {readonly [Name in keyof typeof parameters]?: NonNullable<ReturnType<(typeof parameters)[Name]>>}

/** Reads the parameters of a picture's address. One that is out of its range is refused by name; unknown ones mean nothing. */
export function readWanted(searchParams: URLSearchParams): Wanted {
  const wanted: {[name: string]: unknown} = {}
  for (const [name, read] of Object.entries(parameters)) {
    const text = searchParams.get(name)
    if (text === null) continue
    const value = read(text)
    if (value === undefined)
      throw badRequest(`The parameter "${name}" of a picture cannot be ${JSON.stringify(text.slice(0, 40))}`)
    wanted[name] = value
  }
  return wanted
}
