import type {Figure} from '../queries/figure.ts'
import type {SchemaOf} from '../queries/shapes/shape.ts'
import type {OrUnknown} from '../vocabulary.ts'

/**
 * A field of a newsroom's own, as Sanity's schemas declare one and as data: `{name: 'region', type: 'string', options: {list:
 * ['north', 'south']}}`. Whatever else Sanity takes of a field (`validation`, `hidden`, `group`…) may stand beside.
 *
 * How it is read follows from its type. What no rule covers is read by a `groq` and a `shape` of its own.
 *
 * @public
 */
export type FieldDeclaration = {
  readonly name: string
  readonly type: string
  readonly title?: string
  readonly options?: object
  readonly of?: readonly ItemDeclaration[]
  /** Of a reference: the types it may point at. */
  readonly to?: Pointed
  readonly fields?: readonly FieldDeclaration[]
  /** A projection of the document, without a name: `"sponsor->{name}"`. */
  readonly groq?: string
  /** What comes of `groq`: a schema of any zod. */
  readonly shape?: SchemaOf<unknown>
  /** `false`: on the page alone, and not in lists and filters. */
  readonly lists?: boolean
}

/** `[{type: 'person'}, {type: 'organization'}]`. @public */
export type Pointed = {readonly type: string} | readonly {readonly type: string}[]

/** What a list of a field holds. @public */
export type ItemDeclaration = {
  readonly type: string
  readonly to?: Pointed
  readonly options?: object
  readonly fields?: readonly FieldDeclaration[]
}

/** A document that a field points at: `{id: '5b0c…', type: 'event', title: 'Council meets', slug: 'council-meets'}`. @public */
export type OwnReference = {
  readonly id: string
  readonly type: string
  /** Its `title`, `name` or `headline`. */
  readonly title: string | null
  readonly slug: string | null
}

type WordOf<Listed> = Listed extends string
  ? Listed
  : Listed extends {readonly value: infer Value extends string}
    ? Value
    : never

type TextOf<Field> = Field extends {readonly options: {readonly list: readonly (infer Listed)[]}}
  ? OrUnknown<WordOf<Listed>>
  : string

/** What a field gives where something is stored in it. */
type StoredOf<Field> = Field extends {readonly shape: SchemaOf<infer Output>}
  ? Output
  : Field extends {readonly type: 'number'}
    ? number
    : Field extends {readonly type: 'boolean'}
      ? boolean
      : Field extends {readonly type: 'reference'}
        ? OwnReference
        : Field extends {readonly type: 'figure'}
          ? Figure
          : Field extends {readonly type: 'object'; readonly fields: readonly (infer Inner)[]}
            ? ValuesOf<Inner>
            : Field extends {readonly fields: readonly (infer Inner)[]}
              ? ValuesOf<Inner>
              : TextOf<Field>

type ItemOf<Item> = Item extends {readonly fields: readonly (infer Inner)[]}
  ? {readonly key: string} & ValuesOf<Inner>
  : StoredOf<Item>

/**
 * What a site gets of a field: `'north' | 'south' | 'unknown' | null`. Always `null` or empty where nothing is stored, whatever the
 * Studio asks for: documents are older than fields.
 *
 * @public
 */
export type ValueOf<Field> = Field extends {readonly shape: SchemaOf<infer Output>}
  ? Output
  : Field extends {readonly type: 'array'; readonly of: readonly (infer Item)[]}
    ? readonly ItemOf<Item>[]
    : StoredOf<Field> | null

type NameOf<Field> = Field extends {readonly name: infer Name extends string} ? Name : never

/** What a site gets of several fields, by name. @public */
export type ValuesOf<Field> = {readonly [Each in Field as NameOf<Each>]: ValueOf<Each>}

type FilterOf<Field> = Field extends {readonly type: 'number'}
  ? number
  : Field extends {readonly type: 'boolean'}
    ? boolean
    : Field extends {readonly type: 'array'; readonly of: readonly (infer Item)[]}
      ? FilterOf<Item>
      : Field extends {readonly options: {readonly list: readonly (infer Listed)[]}}
        ? WordOf<Listed>
        : string

type Filterable<Field> = Field extends
  | {readonly lists: false}
  | {readonly shape: unknown}
  | {readonly type: 'object' | 'figure' | 'text'}
  ? never
  : Field

/** What a list may be narrowed by: a field's value, one of its values where there are several, an id where it points. @public */
export type FiltersOf<Field> = {
  readonly [Each in Filterable<Field> as NameOf<Each>]?: FilterOf<Each> | undefined
}

type Listed<Field> = Field extends {readonly lists: false} ? never : Field

/** What a card shows of several fields. @public */
export type CardValuesOf<Field> = ValuesOf<Listed<Field>>
