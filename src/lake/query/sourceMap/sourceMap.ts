import type {StoredDocument} from '../../documents.ts'
import {isObject} from '../../json.ts'
import type {Place, Traces} from './traces.ts'

/** Where in which document an object or a list of the dataset stands. */
type Origin = {readonly document: StoredDocument; readonly path: string}

type Mapping = {
  readonly type: 'value'
  readonly source:
    | {readonly type: 'documentValue'; readonly document: number; readonly path: number}
    | {readonly type: 'unknown'}
}

/** The hosted lake's content source map: `client.fetch(query, {}, {resultSourceMap: true})`, and what stega is made from. */
type SourceMap = {
  readonly documents: {readonly _id: string; readonly _type: string}[]
  readonly paths: string[]
  readonly mappings: {[path: string]: Mapping}
}

/**
 * ```groq
 * *[_type == "article"][0]{headline, "by": author->name, "shout": upper(headline)}
 * ```
 * `$['headline']` comes from the article's `$['headline']`, `$['by']` from the person's `$['name']`, and `$['shout']` is computed: unknown.
 * An object or list that is taken over whole is mapped once, for everything in it. With `keyed`, members of lists are named by `_key`.
 */
export function sourceMapOf(answer: unknown, traces: Traces, keyed: boolean): SourceMap {
  const origins = originsOf(traces.documents, keyed)
  const documents = new Map<StoredDocument, number>()
  const paths = new Map<string, number>()
  const mappings: {[path: string]: Mapping} = {}

  function map(at: string, origin: Origin | undefined): void {
    if (!origin) {
      mappings[at] = {type: 'value', source: {type: 'unknown'}}
      return
    }
    const document = documents.get(origin.document) ?? documents.size
    const path = paths.get(origin.path) ?? paths.size
    documents.set(origin.document, document)
    paths.set(origin.path, path)
    mappings[at] = {type: 'value', source: {type: 'documentValue', document, path}}
  }

  function originOf(place: Place | undefined): Origin | undefined {
    if (!place) return undefined
    const origin = origins.get(place.of)
    if (!origin) return originOf(traces.made.get(place.of)?.get(place.key))
    return {document: origin.document, path: origin.path + segment(place.of, place.key, keyed)}
  }

  function visit(value: unknown, at: string, place: Place | undefined): void {
    if (typeof value !== 'object' || value === null) {
      if (value !== null) map(at, originOf(place))
      return
    }
    const origin = origins.get(value)
    if (origin) map(at, origin)
    else for (const {key, held, step} of members(value)) visit(held, at + step, traces.made.get(value)?.get(key))
  }

  visit(answer, '$', traces.answer)
  return {documents: [...documents.keys()].map(identified), paths: [...paths.keys()], mappings}
}

/** A perspective shows a draft under its published id; what is to be edited is the draft. */
function identified({_id, _type, _originalId}: StoredDocument) {
  return {_id: typeof _originalId === 'string' ? _originalId : _id, _type}
}

function originsOf(documents: Iterable<StoredDocument>, keyed: boolean): Map<object, Origin> {
  const origins = new Map<object, Origin>()
  const add = (value: unknown, document: StoredDocument, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    origins.set(value, {document, path})
    for (const {key, held} of members(value)) add(held, document, path + segment(value, key, keyed))
  }
  for (const document of documents) add(document, document, '$')
  return origins
}

function members(value: object): {readonly key: string | number; readonly held: unknown; readonly step: string}[] {
  if (Array.isArray(value)) return value.map((held: unknown, key) => ({key, held, step: `[${key}]`}))
  return Object.entries(value).map(([key, held]) => ({key, held, step: named(key)}))
}

function segment(of: object, key: string | number, keyed: boolean): string {
  if (typeof key === 'string') return named(key)
  const length = Array.isArray(of) ? of.length : 0
  const index = key < 0 ? key + length : key
  const item: unknown = Array.isArray(of) ? of[index] : undefined
  const itemKey = keyed && isObject(item) && typeof item._key === 'string' ? item._key : undefined
  return itemKey === undefined ? `[${index}]` : `[?(@._key=='${itemKey.replace(/['\\]/g, '\\$&')}')]`
}

const escapes: Readonly<Record<string, string>> = {'\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
const named = (name: string) => `['${name.replace(/[\f\n\r\t'\\]/g, (found) => escapes[found] ?? `\\${found}`)}']`
