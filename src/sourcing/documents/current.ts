import {isDraftId, isPublishedId, publishedId} from '../../references/ids.ts'
import {type Fields, fields, text} from './read.ts'

/** A document that speaks for its id, and whether nothing but a draft or a version of it was given. @internal */
export type Current = {readonly id: string; readonly type: string; readonly draft: boolean; readonly fields: Fields}

/**
 * One document an id, sorted by id: the published one, else the draft, else a version; of two alike the last updated.
 * Anything without an id and a type is no document.
 *
 * @internal
 */
export function currentDocuments(documents: Iterable<unknown>): Current[] {
  const byId = new Map<string, {id: string; type: string; document: Fields}>()
  for (const candidate of documents) {
    const document = fields(candidate)
    const id = text(document?._id)
    const type = text(document?._type)
    if (document === undefined || id === undefined || type === undefined) continue
    const known = byId.get(publishedId(id))
    if (known === undefined || isMoreCurrent({id, document}, known)) byId.set(publishedId(id), {id, type, document})
  }
  return [...byId]
    .map(([id, {type, document, id: storedId}]) => ({id, type, draft: !isPublishedId(storedId), fields: document}))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Candidate = {id: string; document: Fields}

function isMoreCurrent(a: Candidate, b: Candidate): boolean {
  for (const rank of [twinRank, updatedAt, fingerprint]) {
    const [left, right] = [rank(a), rank(b)]
    if (left !== right) return left > right
  }
  return false
}

function twinRank({id}: Candidate): number {
  if (isPublishedId(id)) return 2
  return isDraftId(id) ? 1 : 0
}

function updatedAt({document}: Candidate): string {
  return text(document._updatedAt) ?? ''
}

/**
 * Two documents of one id and one age should not exist. Where they do, which one counts must not depend on the order
 * they came in, so their content decides.
 */
function fingerprint({document}: Candidate): string {
  return canonical(document, 12)
}

function canonical(value: unknown, depth: number): string {
  if (depth === 0) return '…'
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth - 1)).join()}]`
  const object = fields(value)
  if (object === undefined) return `${typeof value} ${String(value)}`
  return `{${Object.keys(object)
    .sort()
    .map((key) => `${key}:${canonical(object[key], depth - 1)}`)
    .join()}}`
}
