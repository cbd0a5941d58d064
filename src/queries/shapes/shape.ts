import type * as z from 'zod/mini'

/**
 * A schema of any zod, by what it gives. No more of it is named: comparing all that zod's own type names with all that
 * a schema has costs the compiler three times what the rest of a site's query does.
 *
 * @public
 */
export interface SchemaOf<Output> {
  readonly _zod: {readonly output: Output}
}

/** What is wrong with a value, as zod tells it. @internal */
export type Issue = z.core.$ZodRawIssue

/** Gives what is taken of a value, or adds what is wrong with it. @internal */
export type Read = (value: unknown, issues: Issue[]) => unknown

/**
 * What the answer to a built-in query has to look like. It is a zod schema by zod's own protocol: `z.input` and `z.output` read its
 * types, `array(shape)` and `z.parse(shape, value)` take it, and it says of every value what `zod/mini` says of it (a test
 * holds it to that).
 *
 * It is not made by `zod/mini`, because a page that shows one article would ship 7 KB of it, more than all queries together, to do
 * what is done here in one: take JSON as it is where it is right, and drop what was not asked for. A site's own queries
 * bring the zod they are written in.
 *
 * @internal
 */
export interface Shape<out Output = unknown, out Input = Output> extends z.core.$ZodType<Output, Input> {
  /** Kinds of {@link kindOf} that are right whatever they say, and need no reading. */
  readonly takes: number
  /** Reads anything else. */
  readonly read: Read
}

/** @internal */
export const TEXT = 1
/** @internal */
export const NOTHING = 2
/** @internal */
export const NUMBER = 4
/** @internal */
export const BOOLEAN = 8

/** A bit for each kind of plain value; none for objects, arrays, and what no JSON holds. @internal */
export function kindOf(value: unknown): number {
  if (typeof value === 'string') return TEXT
  if (value === null) return NOTHING
  if (typeof value === 'boolean') return BOOLEAN
  return Number.isFinite(value) ? NUMBER : 0
}

/** @param definition - as zod would define it, for whoever walks a schema @internal */
/* @__NO_SIDE_EFFECTS__ */
export function shape<Output, Input = Output>(definition: object, takes: number, read: Read): Shape<Output, Input> {
  const run = (payload: z.core.ParsePayload): z.core.ParsePayload => {
    if (!(kindOf(payload.value) & takes)) payload.value = read(payload.value, payload.issues)
    return payload
  }
  const made: unknown = {_zod: {def: definition, run, parse: run, traits: new Set(['$ZodType']), bag: {}}, takes, read}
  // `input` and `output` are there for the compiler only, in zod as here; what zod's classes have besides is for methods of theirs.
  return made as Shape<Output, Input>
}

/** A schema of any zod, among shapes. @internal */
export function shapeOf(schema: z.core.SomeType | Shape): Shape {
  if ('takes' in schema) return schema
  return shape({}, 0, (value, issues) => {
    const read = schema._zod.run({value, issues: []}, {async: false})
    if (read instanceof Promise) throw new TypeError('A schema of an answer cannot be asynchronous.')
    issues.push(...read.issues.map((issue) => ({...issue, path: [...(issue.path ?? [])]})))
    return read.value
  })
}

/** @internal */
export function mistyped(expected: z.core.$ZodInvalidTypeExpected, value: unknown, issues: Issue[]): unknown {
  issues.push({code: 'invalid_type', expected, input: value, path: []})
  return value
}

/** Says of the issues that were added since where they are. @internal */
export function within(key: PropertyKey, issues: readonly Issue[], since: number): void {
  for (const issue of issues.slice(since)) issue.path?.unshift(key)
}
