import type {DocumentDefinition, FieldDefinition} from '@sanity/types'
import type {FieldsDeclaration} from '../../src/declaration/newsroomDeclaration.ts'
import {refuse} from './refuse.ts'

/** What of a declared field is for reading it, and nothing to a Studio. */
const forReading: ReadonlySet<string> = new Set(['groq', 'shape', 'lists'])

/** A field as it was declared, as Sanity takes it. */
type Declared = {readonly name: string; readonly group?: unknown}

/**
 * ```ts
 * sanityFields([{name: 'region', type: 'string', lists: false}]) // [{name: 'region', type: 'string'}]
 * ```
 *
 * @internal
 */
export function sanityFields(fields: readonly Declared[] = []): FieldDefinition[] {
  // A declaration is Sanity's own form with a little more, and Sanity says of a field it cannot use what is wrong with it.
  return fields.map((field) => withoutReading(field) as FieldDefinition)
}

function withoutReading(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReading)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      forReading.has(key) ? [] : [[key, nesting.has(key) ? withoutReading(inner) : inner]],
    ),
  )
}

const nesting: ReadonlySet<string> = new Set(['fields', 'of'])

/** @throws Error when a field's name is taken or kept for Sanity @internal */
export function withFields(
  type: DocumentDefinition,
  {
    fields = [],
    groups = [],
  }: {readonly fields?: readonly Declared[]; readonly groups?: FieldsDeclaration['groups']} = {},
): DocumentDefinition {
  const own = sanityFields(fields)
  const taken = new Set(type.fields.map(({name}) => name))
  for (const {name} of own) {
    if (name.startsWith('_')) {
      refuse(
        `the field "${name}" of "${type.name}" starts with an underscore, which is kept for Sanity. Give it another name.`,
      )
    }
    if (taken.has(name)) {
      refuse(`"${type.name}" already has a field "${name}". Give your own field another name.`)
    }
    taken.add(name)
  }
  if (own.length === 0 && groups.length === 0) return type
  const grouped = withGroups(type, groups)
  const known = [...(type.groups ?? []), ...groups].map((group) => group.name)
  for (const {name, group = []} of own) {
    const missing = [group].flat().find((each) => !known.includes(each))
    if (missing === undefined) continue
    refuse(
      `the field "${name}" of "${type.name}" is in a group "${missing}", which is not there. There is ${known.join(', ')}; open one of your own with \`groups: [{name: '${missing}', title: '…'}]\`.`,
    )
  }
  return {...type, fields: [...type.fields, ...own], ...grouped}
}

function withGroups({name, groups: usual = []}: DocumentDefinition, own: NonNullable<FieldsDeclaration['groups']>) {
  const again = own.find((group) => usual.some((each) => each.name === group.name))
  if (again) {
    refuse(`"${name}" already has a group "${again.name}"; fields join it with \`group: '${again.name}'\`.`)
  }
  return own.length === 0 ? {} : {groups: [...usual, ...own]}
}
