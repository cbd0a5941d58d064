import type {ContentType} from '../references/contentTypes.ts'

/** Types of what stands in documents. @internal */
export const objectTypes = [
  'attribution',
  'body',
  'figure',
  'descriptor',
  'count',
  'evidence',
  'assessment',
  'notice',
  'waiver',
] as const

/** A type of Sourceline's, of a document or of a part of one. @public */
export type SourcelineType = ContentType | (typeof objectTypes)[number]

/** What types are called otherwise. @public */
export type NamesDeclaration = {
  /** Put before the name of every type of Sourceline's, so that it can stand beside others: `nr` makes `nrArticle`. */
  readonly prefix?: string
  /** What a single type is called instead, without the prefix. */
  readonly names?: {readonly [Type in SourcelineType]?: string}
}

/**
 * What a type of Sourceline's is called where it is stored.
 *
 * ```ts
 * storedName({prefix: 'nr'}, 'article')                            // 'nrArticle'
 * storedName({prefix: 'nr', names: {article: 'post'}}, 'article')  // 'post'
 * ```
 *
 * @public
 */
export function storedName({prefix = '', names = {}}: NamesDeclaration, type: string): string {
  const own = Object.hasOwn(names, type) ? names[type as SourcelineType] : undefined
  if (own !== undefined) return own
  return prefix === '' ? type : `${prefix}${type.slice(0, 1).toUpperCase()}${type.slice(1)}`
}

/** Whether anything is called otherwise than Sourceline calls it. @internal */
export function isRenamed({prefix = '', names = {}}: NamesDeclaration): boolean {
  return prefix !== '' || Object.keys(names).length > 0
}
