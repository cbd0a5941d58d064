import * as z from 'zod'
import type * as mini from 'zod/mini'

/**
 * The same shape in plain `zod`, as a site would write it by hand: what `@sanity/client` and zod cost together, without
 * anything of ours between them. Also what our own shapes are held against in `test/queries/shape.property.test.ts`.
 */
export function plain(schema: mini.core.$ZodType): z.ZodType {
  const {def}: mini.core.$ZodTypes['_zod'] = asKnown(schema)._zod
  switch (def.type) {
    case 'object':
      return z.object(Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, plain(inner)])))
    case 'array':
      return z.array(plain(def.element))
    case 'nullable':
      return z.nullable(plain(def.innerType))
    case 'union':
      // The only unions there are tell objects apart by their `_type`, and leave open what others there may be.
      return openUnion(def.options.map(plain) as z.ZodObject[], ofUnknownIn(def))
    case 'literal':
      return z.literal(def.values)
    case 'pipe':
      // The only pipe there is empties an optional list.
      return plain(def.in).transform((items) => items ?? [])
    case 'transform':
      return z.string().transform((word) => (wordsOf(def).includes(word) ? word : 'unknown'))
    case 'string':
      return 'format' in def ? dated : z.string()
    case 'number':
      return z.number()
    case 'boolean':
      return z.boolean()
    default:
      throw new Error(`No plain zod for ${def.type} yet: add a case.`)
  }
}

/** Text that a clock reads. */
const dated = z.string().check(({value, issues}) => {
  if (Number.isNaN(Date.parse(value))) issues.push({code: 'invalid_format', format: 'datetime', input: value})
})

/** Built-in shapes are described as zod describes its own types. */
function asKnown(schema: mini.core.$ZodType): mini.core.$ZodTypes {
  return schema as mini.core.$ZodTypes
}

/** A vocabulary, which a later release may have added to. */
function wordsOf(definition: object): readonly string[] {
  return 'values' in definition && Array.isArray(definition.values) ? definition.values : []
}

/** What is kept of what a union does not know. */
function ofUnknownIn(definition: object): (value: Record<string, unknown>) => unknown {
  const {ofUnknown} = Object(definition)
  return ofUnknown
}

function openUnion(options: readonly z.ZodObject[], ofUnknown: (value: Record<string, unknown>) => unknown): z.ZodType {
  const unknown = z.looseObject({_type: z.literal('unknown')})
  const known = options.flatMap(({shape}) => [...(shape._type as z.ZodLiteral).values])
  return z.preprocess(
    (value) => {
      const {_type}: {_type?: unknown} = Object(value)
      return typeof _type === 'string' && !Array.isArray(value) && !known.includes(_type)
        ? ofUnknown({...Object(value)})
        : value
    },
    z.discriminatedUnion('_type', [unknown, ...options]),
  )
}
