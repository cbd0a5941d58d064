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

/**
 * The names of all fields that hold more than a plain value, so that naming them says nothing about what is inside.
 *
 * ```ts
 * structuredFields(newsroomTypes()) // Set {'slug', 'authors', 'attributions', 'image', …}
 * ```
 *
 * @internal
 */
export function structuredFields(types: readonly SchemaTypeDefinition[]): ReadonlySet<string> {
  const names = new Set(builtIn)
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const item of value) visit(item)
    const {fields, of, marks}: {fields?: unknown; of?: unknown; marks?: unknown} = value
    if (Array.isArray(fields)) for (const field of fields) if (hasParts(field)) names.add(field.name)
    for (const inner of [fields, of, Object(marks).annotations]) visit(inner)
  }
  visit(types)
  return names
}

function hasParts(field: {type?: unknown; of?: unknown}): boolean {
  if (field.type === 'array') return !Array.isArray(field.of) || field.of.some((member) => !plain.has(member.type))
  return !plain.has(String(field.type))
}
