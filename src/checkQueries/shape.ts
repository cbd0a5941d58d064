import type {Structured} from './structured.ts'

/**
 * What an expression gives, as far as an allow-list goes: something whole (a document, or a part of one, as it is
 * stored), an object whose attributes were named, both (it may be either), or neither (a plain value).
 *
 * @internal
 */
export type Shape = {
  /** What is whole: `'whole documents'`, `` '`attributions` as stored' ``. */
  readonly whole?: string
  readonly listed?: ReadonlyMap<string, Shape>
}

/** @internal */
export const plain: Shape = {}

/** It may be any of these. @internal */
export function oneOf(shapes: readonly Shape[]): Shape {
  const whole = shapes.find((shape) => shape.whole !== undefined)?.whole
  const listings = shapes.flatMap(({listed}) => (listed ? [...listed] : []))
  const listed = new Map<string, Shape>()
  for (const [name, shape] of listings) listed.set(name, oneOf([listed.get(name) ?? plain, shape]))
  const isListed = shapes.some((shape) => shape.listed !== undefined)
  return {...(whole === undefined ? {} : {whole}), ...(isListed ? {listed} : {})}
}

/** A field of it. @internal */
export function fieldOf(shape: Shape, name: string, structured: Structured): Shape {
  const within = shape.whole?.match(/^`(.+)`/)?.[1]
  const stored =
    shape.whole !== undefined && structured.has(name, within) ? {whole: `\`${name}\` as it is stored`} : plain
  return oneOf([stored, shape.listed?.get(name) ?? plain])
}

/**
 * Where something whole is given, and what it is.
 *
 * ```ts
 * wholesIn({listed: new Map([['by', {whole: 'whole documents'}]])}) // [{path: 'by', whole: 'whole documents'}]
 * ```
 *
 * @internal
 */
export function wholesIn(shape: Shape, path = ''): {path: string; whole: string}[] {
  const inner = [...(shape.listed ?? [])].flatMap(([name, attribute]) =>
    wholesIn(attribute, path === '' ? name : `${path}.${name}`),
  )
  return shape.whole === undefined ? inner : [{path, whole: shape.whole}, ...inner]
}
