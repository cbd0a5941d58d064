import {z} from 'groqd'
import type * as mini from 'zod/mini'

type Parser = Parameters<typeof z.array>[0]

/** The same shape in the words that groqd has for it, which are zod 3's: it has no enums, and unions try one by one. */
export function groqd(schema: mini.core.$ZodType): Parser {
  const {def}: mini.core.$ZodTypes['_zod'] = (schema as mini.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return z.object(Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, groqd(inner)])))
    case 'array':
      return z.array(groqd(def.element))
    case 'nullable':
      return groqd(def.innerType).nullable()
    case 'union':
      return anyOf(def.options.map(groqd))
    case 'literal':
      return anyOf(def.values.map((value) => z.literal(value)))
    case 'pipe':
      // The only pipe there is empties an optional list.
      return groqd(def.in).transform((items) => items ?? [])
    case 'transform':
    case 'string':
      // A word of a vocabulary may be one that a later release has added.
      return z.string()
    case 'number':
      return z.number()
    case 'boolean':
      return z.boolean()
    default:
      throw new Error(`No groqd for ${def.type} yet: add a case.`)
  }
}

function anyOf([first, second, ...rest]: readonly Parser[]): Parser {
  if (!first) throw new Error('A union of nothing.')
  return second ? z.union([first, second, ...rest]) : first
}
