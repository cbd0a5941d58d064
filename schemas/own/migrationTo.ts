import {type NamesDeclaration, storedName} from '../../src/declaration/names.ts'
import {contentTypes} from '../../src/references/contentTypes.ts'
import {isObject} from '../../src/references/isObject.ts'
import type {NewsroomDocumentType} from '../newsroom.ts'

/** How documents that are there already become documents of one of Sourceline's types. @public */
export type TypeMapping = {
  /** A field of Sourceline's, and what it is called in the documents that are there: `{headline: 'title'}`. */
  readonly from?: {readonly [field: string]: string}
  /** What every document is given where it has none: `{kind: 'news', origin: 'own'}`. */
  readonly set?: {readonly [field: string]: unknown}
}

/** `{article: {from: {headline: 'title'}}, person: {}}`. @public */
export type MigrationMapping = {readonly [Type in NewsroomDocumentType]?: TypeMapping}

type Stored = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}
type SetIfMissing = {readonly patch: {readonly id: string; readonly setIfMissing: Readonly<Record<string, unknown>>}}

/** A migration as `sanity migration run` takes it. @public */
export type ContentMigration = {
  readonly title: string
  readonly documentTypes: string[]
  readonly migrate: {document(document: Stored): SetIfMissing | undefined}
}

/**
 * Documents of types that are there already become Sourceline's, in place: under the names that `defineNewsroom` calls them by, with the fields
 * Sourceline reads beside those they have. Nothing is taken away or overwritten, so it can be run again, and stopped at any moment.
 *
 * ```ts
 * // migrations/join-sourceline/index.ts: npx sanity migration run join-sourceline
 * export default migrationTo(defineNewsroom({names: {article: 'post', person: 'author', topic: 'category'}}), {
 *   article: {
 *     from: {headline: 'title', standfirst: 'excerpt', body: 'content', image: 'mainImage', authors: 'author', topics: 'categories'},
 *     set: {kind: 'news', origin: 'own', language: 'en'},
 *   },
 *   topic: {from: {name: 'title'}},
 * })
 * ```
 *
 * A single reference becomes a list of one where Sourceline has a list; an image becomes a figure, its `alt` and `caption` with it.
 *
 * @throws Error for a mapping of a type that Sourceline does not have
 * @public
 */
export function migrationTo(newsroom: NamesDeclaration, mapping: MigrationMapping): ContentMigration {
  const byType = new Map(
    Object.entries(mapping).map(([type, each]) => {
      if (!contentTypes.some((one) => one === type))
        throw new Error(`migrationTo: there is no type "${type}". Known are ${contentTypes.join(', ')}.`)
      return [storedName(newsroom, type), each] as const
    }),
  )
  const figure = storedName(newsroom, 'figure')
  return {
    title: 'Documents that are there already become those of Sourceline',
    documentTypes: [...byType.keys()],
    migrate: {
      document(document) {
        const {from = {}, set = {}} = byType.get(document._type) ?? {}
        const found = Object.entries(from).flatMap(([field, path]) => {
          const value = valueAt(document, path)
          return value === undefined || value === null ? [] : [[field, asOurs(field, value, figure)] as const]
        })
        const missing = [...Object.entries(set), ...found].filter(([field]) => document[field] === undefined)
        if (missing.length === 0) return undefined
        return {patch: {id: document._id, setIfMissing: Object.fromEntries(missing)}}
      },
    },
  }
}

const lists: ReadonlySet<string> = new Set(['authors', 'topics'])

/** `seo.description` is what stands in `seo`. */
function valueAt(document: Stored, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document)
}

function asOurs(field: string, value: unknown, figure: string): unknown {
  if (lists.has(field))
    return [value]
      .flat()
      .filter(isObject)
      .map((reference) => ({_key: keyOf(reference), ...reference}))
  if (isObject(value) && value._type === 'image') return asFigure(value, figure)
  if (field === 'slug' && typeof value === 'string') return {_type: 'slug', current: value}
  return value
}

function asFigure({alt, caption, credit, ...image}: Readonly<Record<string, unknown>>, _type: string): object {
  const texts = Object.entries({alt, caption, credit}).filter(([, text]) => typeof text === 'string' && text !== '')
  return {_type, image, ...Object.fromEntries(texts)}
}

/** The same for the same document, so that a second run of a stopped migration adds nothing new. */
function keyOf({_ref}: Readonly<Record<string, unknown>>): string {
  return String(_ref)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 12)
}
