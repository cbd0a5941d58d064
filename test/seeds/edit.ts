import {type Fields, isFields} from '../../scripts/seeds-check/read.ts'

/** A change of one story's documents. It goes wrong loudly where the story no longer has what it changes. */
export type Edit = (documents: readonly Fields[]) => readonly Fields[]

/**
 * ```ts
 * inDocument('94cd71dc-…', {authors: []})(documents) // the same documents, and nobody signs that one
 * ```
 * A field given as `undefined` is taken out.
 */
export function inDocument(id: string, change: Fields | ((document: Fields) => Fields)): Edit {
  return (documents) => {
    if (!documents.some(({_id}) => _id === id)) throw new Error(`The story has no document ${id}`)
    return documents.map((document) => (document._id === id ? changed(document, change) : document))
  }
}

/** The same for the attribution with this key, in whichever work it is. */
export function inAttribution(key: string, change: Fields | ((attribution: Fields) => Fields)): Edit {
  return inItem('attributions', key, change)
}

export function inNotice(key: string, change: Fields): Edit {
  return inItem('notices', key, change)
}

export function withoutAttributions(...keys: readonly string[]): Edit {
  return (documents) => {
    for (const key of keys) ownerOf('attributions', key, documents)
    return documents.map((document) => ({
      ...document,
      ...(Array.isArray(document.attributions) && {
        attributions: itemsOf(document, 'attributions').filter(({_key}) => !keys.includes(String(_key))),
      }),
    }))
  }
}

/** One after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (documents) => edits.reduce((sofar, edit) => edit(sofar), documents)
}

function inItem(list: string, key: string, change: Fields | ((item: Fields) => Fields)): Edit {
  return (documents) => {
    const owner = ownerOf(list, key, documents)
    const items = itemsOf(owner, list).map((item) => (item._key === key ? changed(item, change) : item))
    return documents.map((document) => (document === owner ? {...document, [list]: items} : document))
  }
}

function ownerOf(list: string, key: string, documents: readonly Fields[]): Fields {
  const owner = documents.find((document) => itemsOf(document, list).some(({_key}) => _key === key))
  if (!owner) throw new Error(`The story has no item ${key} in any ${list}`)
  return owner
}

function itemsOf(document: Fields, list: string): Fields[] {
  const items = document[list]
  return Array.isArray(items) ? items.filter(isFields) : []
}

function changed(fields: Fields, change: Fields | ((fields: Fields) => Fields)): Fields {
  const next = typeof change === 'function' ? change(fields) : {...fields, ...change}
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined))
}
