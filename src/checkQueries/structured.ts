import type {SchemaTypeDefinition} from '@sanity/types'

/** Types whose values have no parts, so that naming such a field says all about what is taken. */
const plain = new Set(['string', 'text', 'number', 'boolean', 'datetime', 'date', 'url', 'email'])

/** Parts of Sanity's own types. */
const builtIn = [
  'asset',
  'children',
  'crop',
  'dimensions',
  'exif',
  'hotspot',
  'location',
  'markDefs',
  'metadata',
  'palette',
]

/** Whether a field holds more than a plain value: by its name, or by its name in another field that settles it. @internal */
export type Structured = {has(name: string, within?: string): boolean}

/**
 * The names of all fields that hold more than a plain value, so that naming them says nothing about what is inside.
 *
 * ```ts
 * structuredFields(newsroomTypes()).has('about') // true: of a claim it is a list
 * structuredFields(newsroomTypes()).has('about', 'count') // false: of a count it is a number
 * ```
 *
 * @internal
 */
export function structuredFields(types: readonly SchemaTypeDefinition[]): Structured {
  const names = new Set(builtIn)
  const plainIn = new Map<string, boolean>()
  /** A field of one name may be of several types: what it holds is plain only where it is so in each. */
  const note = (field: {name: string; type?: unknown; fields?: unknown}) => {
    const parts = field.fields ?? types.find(({name}) => name === field.type)
    const inner: unknown = Array.isArray(parts) ? parts : Object(parts).fields
    if (!Array.isArray(inner)) return
    for (const part of inner) {
      const path = `${field.name}.${part.name}`
      plainIn.set(path, !hasParts(part) && plainIn.get(path) !== false)
    }
  }
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const item of value) visit(item)
    const {fields, of, marks}: {fields?: unknown; of?: unknown; marks?: unknown} = value
    if (Array.isArray(fields)) for (const field of fields) if (hasParts(field)) names.add(field.name)
    if (Array.isArray(fields)) for (const field of fields) note(field)
    for (const inner of [fields, of, Object(marks).annotations]) visit(inner)
  }
  visit(types)
  return {has: (name, within) => names.has(name) && plainIn.get(`${within}.${name}`) !== true}
}

function hasParts(field: {type?: unknown; of?: unknown}): boolean {
  if (field.type === 'array') return !Array.isArray(field.of) || field.of.some((member) => !plain.has(member.type))
  return !plain.has(String(field.type))
}
