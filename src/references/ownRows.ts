import {type ContentType, contentTypes} from './contentTypes.ts'
import {isObject} from './isObject.ts'

/**
 * A field of a newsroom's own, as far as it says what points at what: as Sanity's schemas declare one, and as data.
 *
 * @public
 */
export interface DeclaredField {
  readonly name?: string
  readonly type: string
  /** Of a reference: the types it may point at. Any, where nothing is said. */
  readonly to?: unknown
  readonly of?: readonly DeclaredField[]
  readonly fields?: readonly DeclaredField[]
  /** How it is read, where that does not follow from its type: a projection of the document. */
  readonly groq?: string
  /** `false`: on the page alone, and in no list. */
  readonly lists?: boolean
}

/** `{fields: [{name: 'sponsor', type: 'reference', to: [{type: 'organization'}]}]}`. @public */
export interface DeclaredFields {
  readonly fields?: readonly DeclaredField[]
}

/**
 * As much of a newsroom's declaration as says what points at what, what pages show of it, and what its types are called.
 *
 * ```ts
 * {article: {fields: [{name: 'sponsor', type: 'reference', to: [{type: 'organization'}]}]},
 *  types: {event: {fields: [{name: 'place', type: 'reference', to: [{type: 'organization'}]}]}}}
 * ```
 *
 * @public
 */
export interface DeclaredNewsroom extends Readonly<Partial<Record<ContentType, DeclaredFields>>> {
  readonly prefix?: string
  readonly names?: {readonly [type: string]: string | undefined}
  readonly types?: {readonly [name: string]: DeclaredFields}
  readonly body?: {readonly [name: string]: DeclaredFields & {readonly as?: string; readonly groq?: string}}
}

/**
 * A field of a newsroom's own by which documents of one type point at others: what `ReferenceRow` is for Sourceline's fields. All
 * of them are followed to what a page names.
 *
 * ```ts
 * {of: 'article', at: 'sponsor', to: ['organization'], levels: 1, isListed: true, isWhole: false}
 * ```
 *
 * @public
 */
export type OwnRow = {
  readonly of: string
  /** As it is stored; `[]` where there are several. */
  readonly at: string
  /** None: anything. */
  readonly to: readonly string[]
  /** How many references one after the other a page follows from here. */
  readonly levels: number
  /** Whether lists show it as well. */
  readonly isListed: boolean
  /** Whether a projection of the newsroom's own may read anything of what it points at; else it is what that is called. */
  readonly isWhole: boolean
}

/** What a newsroom adds to the map of references. @public */
export type NewsroomRows = {
  /** Its own document types. */
  readonly types: readonly string[]
  readonly references: readonly OwnRow[]
  /** Its own stored fields by the type they are fields of; `'all'` where a projection of its own may read any. */
  readonly shown: {readonly [type: string]: {readonly entry: OwnFieldNames; readonly card: OwnFieldNames}}
  /** What a type is called where it is stored, if not as here. */
  readonly storedAs: (type: string) => string
}

/** `['region', 'sponsor']`, or `'all'` where a projection of its own may read any. @public */
export type OwnFieldNames = readonly string[] | 'all'

/**
 * The rows that a newsroom's own fields and types add to the map of references.
 *
 * ```ts
 * rowsOf({article: {fields: [{name: 'sponsor', type: 'reference', to: [{type: 'organization'}]}]}}).references
 * // [{of: 'article', at: 'sponsor', to: ['organization'], levels: 1, isListed: true, isWhole: false}]
 * ```
 *
 * @public
 */
export function rowsOf(newsroom: DeclaredNewsroom): NewsroomRows {
  const {types = {}, body = {}, names = {}, prefix = ''} = newsroom
  const own = Object.entries(types).map(([name, {fields = []}]) => [name, fields] as const)
  const added = contentTypes.map((name) => [name, newsroom[name]?.fields ?? []] as const)
  const inText = Object.values(body).flatMap(({as = 'block', fields = [], groq}) =>
    rowsIn(fields, 'article', as === 'annotation' ? 'body[].markDefs[].' : 'body[].', {
      levels: levelsIn(groq),
      isListed: false,
      isWhole: groq !== undefined,
    }),
  )
  return {
    types: own.map(([name]) => name),
    references: [
      ...[...own, ...added].flatMap(([type, fields]) =>
        rowsIn(fields, type, '', {levels: 1, isListed: true, isWhole: false}),
      ),
      ...inText,
    ],
    shown: Object.fromEntries(
      added.map(([type, fields]) => [
        type,
        {entry: namesIn(fields), card: namesIn(fields.filter(({lists}) => lists !== false))},
      ]),
    ),
    storedAs(type) {
      if (Object.hasOwn(names, type)) return names[type] ?? type
      const isOurs = contentTypes.some((name) => name === type)
      return isOurs && prefix !== '' ? `${prefix}${type.slice(0, 1).toUpperCase()}${type.slice(1)}` : type
    },
  }
}

type Reading = Pick<OwnRow, 'levels' | 'isListed' | 'isWhole'>

function rowsIn(fields: readonly DeclaredField[], of: string, within: string, outer: Reading): OwnRow[] {
  return fields.flatMap((field) => {
    const reading = {
      levels: Math.max(outer.levels, levelsIn(field.groq)),
      isListed: outer.isListed && field.lists !== false,
      isWhole: outer.isWhole || field.groq !== undefined,
    }
    return rowsAt(field, of, `${within}${field.name ?? ''}`, reading)
  })
}

function rowsAt(field: DeclaredField, of: string, at: string, reading: Reading): OwnRow[] {
  if (field.type === 'reference') return [{of, at, to: typesIn(field.to), ...reading}]
  if (field.type === 'array') return (field.of ?? []).flatMap((item) => rowsAt(item, of, `${at}[]`, reading))
  return rowsIn(field.fields ?? [], of, `${at}.`, reading)
}

/** `sponsor->{name, "of": memberOf->name}` follows two at most; where they stand one inside the other is not looked at. */
function levelsIn(groq: string | undefined): number {
  return Math.max(1, groq?.split('->').slice(1).length ?? 1)
}

function typesIn(to: unknown): string[] {
  return [to].flat().flatMap((one) => (isObject(one) && typeof one.type === 'string' ? [one.type] : []))
}

/** A projection without a name of a field in front may read any; what is said of a reference or a text is of its field alone. */
function namesIn(fields: readonly DeclaredField[]): OwnFieldNames {
  return fields.some(({groq}) => groq !== undefined) ? 'all' : fields.flatMap(({name}) => name ?? [])
}
