import type {SchemaOf} from '../queries/shapes/shape.ts'
import type {FieldDeclaration, ValuesOf} from './field.ts'

/**
 * Something of a newsroom's own in the text of an article: a block between paragraphs unless `as` says otherwise.
 *
 * ```ts
 * {
 *   youtube: {title: 'Video', fields: [{name: 'video', type: 'string'}, {name: 'caption', type: 'string'}], text: ['caption']},
 *   glossary: {as: 'annotation', title: 'Glossary', fields: [{name: 'term', type: 'reference', to: [{type: 'term'}]}]},
 *   h4: {as: 'style', title: 'Minor heading'},
 *   underline: {as: 'decorator', title: 'Underline'},
 * }
 * ```
 *
 * @public
 */
export type BodyDeclaration = {
  /** What it is in the text; a block between paragraphs where nothing is said. */
  readonly as?: 'block' | 'annotation' | 'style' | 'decorator'
  readonly title?: string
  /** Of a block or an annotation. */
  readonly fields?: readonly FieldDeclaration[]
  /** How it is read, where that does not follow from its fields: a projection without braces, `url, "by": maker->name`. */
  readonly groq?: string
  /** What comes of `groq`: a schema of any zod, for an object. */
  readonly shape?: SchemaOf<object>
  /** Fields whose words stand for it where there is no markup: in feeds, in plain text. */
  readonly text?: readonly string[]
}

type ContentOf<Declaration> = Declaration extends {readonly shape: SchemaOf<infer Output>}
  ? Output
  : Declaration extends {readonly fields: readonly (infer Field)[]}
    ? ValuesOf<Field>
    : unknown

type NamesOf<Body, As> = {
  [Name in keyof Body]: Body[Name] extends {readonly as: infer Is}
    ? Is extends As
      ? Name
      : never
    : 'block' extends As
      ? Name
      : never
}[keyof Body]

type ItemOf<Body, Name extends keyof Body> = {
  [Each in Name]: {readonly _type: Each; readonly _key: string} & ContentOf<Body[Each]>
}[Name]

/** The blocks a newsroom declares, each with what it holds. @public */
export type OwnBlock<Body> = ItemOf<Body, NamesOf<Body, 'block'>>

/** The annotations a newsroom declares, each with what it holds. @public */
export type OwnAnnotation<Body> = ItemOf<Body, NamesOf<Body, 'annotation'>>

/** The names of the styles a newsroom declares. @public */
export type OwnStyle<Body> = NamesOf<Body, 'style'>
