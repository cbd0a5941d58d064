import type {FieldDeclaration, ItemDeclaration, OwnReference} from '../../declaration/field.ts'
import {itemOf, type Kind, kindOf, wordsOf} from '../../declaration/kinds.ts'
import {FIGURE, figure} from '../../queries/figure.ts'
import {list} from '../../queries/shapes/list.ts'
import {nullable} from '../../queries/shapes/nullable.ts'
import {object} from '../../queries/shapes/object.ts'
import type {SchemaOf, Shape} from '../../queries/shapes/shape.ts'
import {boolean, number, optionalText, text} from '../../queries/shapes/text.ts'
import {word} from '../../queries/shapes/word.ts'
import {ConfigurationError} from '../errors.ts'
import {toFigure} from '../results/figure.ts'

/** How one value is read: what is asked for, what comes back, and what is made of it. */
type Reader = {
  /** A projection of what stands under a name: `"sponsor": sponsor->{…}`. */
  readonly groq: string
  readonly shape: SchemaOf<unknown>
  readonly value: (checked: unknown) => unknown
}

/** Several of them, by name: a projection, the shape of what comes of it, and what a site gets. @internal */
export type Readers = {
  readonly groq: string
  readonly shape: Readonly<Record<string, Shape>>
  readonly values: (row: unknown) => Record<string, unknown>
}

/**
 * ```ts
 * readersOf([{name: 'region', type: 'string'}, {name: 'sponsor', type: 'reference'}])
 * // {groq: 'region, "sponsor": sponsor->{…}', shape: {region: …, sponsor: …}, values}
 * ```
 *
 * @internal
 */
export function readersOf(fields: readonly FieldDeclaration[]): Readers {
  const readers = fields.map((field) => [field.name, readerOf(field)] as const)
  return {
    groq: readers.map(([, {groq}]) => groq).join(', '),
    // `object` takes a schema of any zod.
    shape: Object.fromEntries(readers.map(([name, {shape}]) => [name, shape as Shape])),
    values: (row) => Object.fromEntries(readers.map(([name, {value}]) => [name, value(Object(row)[name])])),
  }
}

const asItIs = (checked: unknown) => checked

function readerOf(field: FieldDeclaration): Reader {
  const {name, groq, shape} = field
  if (groq !== undefined && shape !== undefined) return {groq: `"${name}": ${groq}`, shape, value: asItIs}
  const kind = kindOf(field)
  if (kind === undefined) return unread(`"${name}" is of the type "${field.type}"`)
  if (kind === 'list') return listReader(field)
  const {path, shape: stored, value = asItIs} = storedOf(kind, field)
  return {
    groq: `"${name}": ${path(name)}`,
    shape: nullable(stored),
    value: (checked) => (checked === null ? null : value(checked)),
  }
}

function listReader(field: FieldDeclaration): Reader {
  const {name} = field
  const item = itemOf(field)
  const kind = item && kindOf(item)
  if (item === undefined || kind === undefined || kind === 'list') {
    return unread(`"${name}" holds several kinds of thing, or one of another type`)
  }
  if (kind === 'reference') {
    const {shape, value = asItIs} = stored.reference(item)
    return {
      groq: `"${name}": ${name}[defined(@->_id)]->{${REFERENCE}}`,
      shape: list(shape),
      value: (checked) => all(checked, value),
    }
  }
  if (kind === 'object') {
    const inner = readersOf(item.fields ?? [])
    return {
      groq: `"${name}": ${name}[]{_key, ${inner.groq}}`,
      shape: list(object({_key: text, ...inner.shape})),
      value: (checked) => all(checked, (row) => ({key: Object(row)._key, ...inner.values(row)})),
    }
  }
  const {path, shape, value = asItIs} = storedOf(kind, item)
  return {
    groq: `"${name}": ${path(`${name}[]`)}`,
    shape: list(shape),
    value: (checked) => all(checked, value).filter((each) => each !== null),
  }
}

/** @throws ConfigurationError */
function unread(what: string): never {
  throw new ConfigurationError(`The field ${what}, which no rule says how to read. Give it a \`groq\` and a \`shape\`.`)
}

function all(checked: unknown, value: (item: unknown) => unknown): unknown[] {
  return Array.isArray(checked) ? checked.map(value) : []
}

type Stored = {
  readonly path: (name: string) => string
  readonly shape: Shape
  readonly value?: (checked: unknown) => unknown
}

const asStored = (name: string) => name

const REFERENCE = `_id, _type, "title": coalesce(title, name, headline), "slug": slug.current`
const reference = object({_id: text, _type: text, title: optionalText, slug: optionalText})

/** How each kind is read where something is stored. */
const stored: {readonly [Each in Exclude<Kind, 'list'>]: (field: FieldDeclaration | ItemDeclaration) => Stored} = {
  text: () => ({path: asStored, shape: text}),
  word: (field) => ({path: asStored, shape: word(wordsOf(field))}),
  number: () => ({path: asStored, shape: number}),
  boolean: () => ({path: asStored, shape: boolean}),
  slug: () => ({path: (name) => `${name}.current`, shape: text}),
  reference: () => ({path: (name) => `${name}->{${REFERENCE}}`, shape: reference, value: toReference}),
  figure: () => ({path: (name) => `${name}{${FIGURE}}`, shape: figure, value: (row) => toFigure(rowOf(figure, row))}),
  object: ({fields = []}) => {
    const {groq, shape, values} = readersOf(fields)
    return {path: (name) => `${name}{${groq}}`, shape: object(shape), value: values}
  },
}

function storedOf(kind: Exclude<Kind, 'list'>, field: FieldDeclaration | ItemDeclaration): Stored {
  return stored[kind](field)
}

/** What a shape has let through is of its type. */
function rowOf<Row>(_: Shape<Row, unknown>, row: unknown): Row {
  return row as Row
}

function toReference(row: unknown): OwnReference {
  const {_id, _type, title, slug} = rowOf(reference, row)
  return {id: _id, type: _type, title, slug}
}
