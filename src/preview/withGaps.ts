import {type Read, type Shape, shape} from '../queries/shapes/shape.ts'
import {isObject} from '../references/isObject.ts'

/**
 * The same shape, for what is half written: whatever it asks for and does not find is `null`, a list `[]`. Nothing is refused.
 *
 * ```ts
 * withGaps(object({headline: text, topics: array(topic)})) // reads {} as {headline: null, topics: []}
 * ```
 *
 * Its type stays that of what is published, so that drafts are made into results by what makes those, which lets every value
 * through as it is. Whoever is given such a result is given it as a {@link Draft}.
 *
 * @internal
 */
export function withGaps<Output, Input>(strict: Shape<Output, Input>): Shape<Output, Input> {
  const read = readerOf(strict)
  return shape<Output, Input>({}, 0, read)
}

type Reader = (value: unknown) => unknown

const readers = new WeakMap<object, Reader>()

/** A shape says of what it is made in zod's own words. */
function readerOf(strict: Shape): Reader {
  const known = readers.get(strict)
  if (known) return known
  const definition: Definition = {...strict._zod.def}
  const made = (kinds[definition.type ?? ''] ?? asItIs)(definition, strict.read)
  readers.set(strict, made)
  return made
}

/** What zod keeps of what a shape was made from. */
type Definition = {
  readonly type?: string
  readonly shape?: Readonly<Record<string, Shape>>
  readonly element?: Shape
  readonly innerType?: Shape
  readonly in?: Shape
  readonly options?: readonly Shape[]
  readonly values?: readonly unknown[]
}

const asItIs = () => (value: unknown) => value
const plain = (type: string) => () => (value: unknown) => (typeof value === type ? value : null)
const inner = (of: Shape | undefined): Reader => (of ? readerOf(of) : asItIs())

/** How each kind of shape reads what may not be there. */
const kinds: Readonly<Record<string, (definition: Definition, read: Read) => Reader>> = {
  string: plain('string'),
  number: plain('number'),
  literal: plain('string'),
  boolean: () => (value) => value === true,
  // A word; one of a later release is `unknown`, here as in what is published.
  transform: (_, read) => (value) => (typeof value === 'string' ? read(value, []) : null),
  nullable({innerType}) {
    const read = inner(innerType)
    return (value) => (value === null || value === undefined ? null : read(value))
  },
  pipe:
    ({in: list}) =>
    (value) =>
      inner(list)(value) ?? [],
  array({element}) {
    const read = inner(element)
    return (value) => (Array.isArray(value) ? value.map(read).filter((item) => item !== null) : [])
  },
  union({options = []}, strict) {
    const readers = new Map(options.map((option) => [typeOf(option), readerOf(option)]))
    return (value) => {
      if (!isObject(value)) return null
      const read = readers.get(value._type)
      return read ? read(value) : strict(value, [])
    }
  },
  object({shape: fields = {}}) {
    const parts = Object.entries(fields).map(([key, field]) => [key, readerOf(field), field._zod.def.type] as const)
    return (value) => {
      const stored = isObject(value) ? value : {}
      const row: Record<string, unknown> = {}
      for (const [key, read, type] of parts) {
        const found = read(stored[key])
        // A reference that leads nowhere, a place in a picture without all its numbers: less than a gap, nothing.
        if (found === null && (type === 'number' || needed.has(key))) return null
        row[key] = found ?? (key === '_key' ? '' : null)
      }
      return row
    }
  },
}

/** Without which there is nothing to show. */
const needed = new Set(['_id', '_ref', '_type'])

/** Of a shape that is told from others by its type: which it is. */
function typeOf(option: Shape): unknown {
  const {shape: fields}: Definition = {...option._zod.def}
  const {values}: Definition = {...fields?._type?._zod.def}
  return values?.[0]
}
