import type {ContentType} from '../references/contentTypes.ts'
import type {BodyDeclaration} from './body.ts'
import type {FieldDeclaration} from './field.ts'
import type {NamesDeclaration} from './names.ts'

/** A newsroom's own fields of one document type, appended to those that are there. @public */
export type FieldsDeclaration = {
  readonly fields?: readonly FieldDeclaration[]
  /** Tabs of the form for own fields, beside those that are there. */
  readonly groups?: readonly {readonly name: string; readonly title?: string}[]
}

/**
 * A document type of a newsroom's own. One with a field `slug` of the type `slug` has an address.
 *
 * ```ts
 * {title: 'Event', order: {by: 'startsAt'}, fields: [{name: 'title', type: 'string'}, {name: 'startsAt', type: 'datetime'}]}
 * ```
 *
 * @public
 */
export type TypeDeclaration = {
  readonly title?: string
  readonly fields: readonly FieldDeclaration[]
  /** What lists of it are ordered by: a text, day or instant. By its id where nothing is said. */
  readonly order?: {readonly by: string; readonly direction?: 'asc' | 'desc'}
}

/**
 * What a newsroom adds to Sourceline, and what it calls things: data that a Studio, a site and a rebuild handler share.
 *
 * @public
 */
export type NewsroomDeclaration = NamesDeclaration & {
  readonly types?: {readonly [name: string]: TypeDeclaration}
  readonly body?: {readonly [name: string]: BodyDeclaration}
} & {readonly [Type in ContentType]?: FieldsDeclaration}
