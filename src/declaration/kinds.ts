import type {FieldDeclaration, ItemDeclaration} from './field.ts'

/** How what a field holds is read. @internal */
export type Kind = 'text' | 'word' | 'number' | 'boolean' | 'slug' | 'reference' | 'figure' | 'object' | 'list'

/** By Sanity's types; those of plugins and a newsroom's own objects are read by a `groq` and a `shape`. */
const kinds: Readonly<Record<string, Kind>> = {
  string: 'text',
  text: 'text',
  url: 'text',
  email: 'text',
  date: 'text',
  datetime: 'text',
  number: 'number',
  boolean: 'boolean',
  slug: 'slug',
  reference: 'reference',
  figure: 'figure',
  object: 'object',
  array: 'list',
}

/** `undefined`: no rule says how to read it. @internal */
export function kindOf(field: FieldDeclaration | ItemDeclaration): Kind | undefined {
  if (Object.hasOwn(kinds, field.type)) {
    const kind = kinds[field.type]
    return kind === 'text' && wordsOf(field).length > 0 ? 'word' : kind
  }
  return field.fields === undefined ? undefined : 'object'
}

/** The words of a field with a list to choose from. @internal */
export function wordsOf({options}: {readonly options?: object}): readonly string[] {
  const {list}: {list?: unknown} = options ?? {}
  if (!Array.isArray(list)) return []
  const words: unknown[] = list.map((listed: unknown) =>
    typeof listed === 'object' && listed !== null && 'value' in listed ? listed.value : listed,
  )
  return words.filter((word) => typeof word === 'string')
}

/** What a list of a field holds: of several kinds of thing, the first. @internal */
export function itemOf(field: FieldDeclaration): ItemDeclaration | undefined {
  return field.of?.length === 1 ? field.of[0] : undefined
}

/** Whether lists show a field and are narrowed by it. @internal */
export function isListed({lists}: FieldDeclaration): boolean {
  return lists !== false
}

/** How a list can be narrowed by a field: GROQ for a condition, and what kind of value it takes. @internal */
export function filterOf(
  field: FieldDeclaration,
): {readonly groq: (value: string) => string; readonly takes: FieldDeclaration | ItemDeclaration} | undefined {
  const {name, type} = field
  if (!isListed(field) || field.shape !== undefined || type === 'text') return undefined
  const item = kindOf(field) === 'list' ? itemOf(field) : undefined
  if (item) {
    const at = equals[kindOf(item) ?? 'object']
    return at === undefined ? undefined : {groq: (value) => `${value} in ${name}[]${at}`, takes: item}
  }
  const at = equals[kindOf(field) ?? 'object']
  return at === undefined ? undefined : {groq: (value) => `${name}${at} == ${value}`, takes: field}
}

/** Where the value stands that a filter compares. */
const equals: {readonly [Each in Kind]?: string} = {
  text: '',
  word: '',
  number: '',
  boolean: '',
  slug: '.current',
  reference: '._ref',
}
