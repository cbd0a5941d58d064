import {isPublishedId} from '../references/ids.ts'
import {isObject} from '../references/isObject.ts'
import {canonicalJson} from '../sourcing/hash/canonicalJson.ts'

/** A document as it is stored. */
export type Stored = Readonly<Record<string, unknown>> & {readonly _id: string; readonly _type: string}

/** What readers have of some documents: those that are published, by id. */
export function publishedIn(documents: Iterable<unknown>): Map<string, Stored> {
  const found = new Map<string, Stored>()
  for (const document of documents)
    if (isStored(document) && isPublishedId(document._id)) found.set(document._id, document)
  return found
}

function isStored(value: unknown): value is Stored {
  return isObject(value) && typeof value._id === 'string' && typeof value._type === 'string'
}

/** Dates and revisions that Publish and the lake set, and nobody writes. */
const stamps: ReadonlySet<string> = new Set([
  '_rev',
  '_createdAt',
  '_updatedAt',
  '_system',
  '_strengthenOnPublish',
  'publishedAt',
  'modifiedAt',
])

/** One text for what a document, or a part of one, says, whatever the lake noted beside it. */
export function content(value: unknown): string {
  return canonicalJson(plain(value))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (!isObject(value)) return null
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      stamps.has(name) || inner === undefined || inner === null ? [] : [[name, plain(inner)]],
    ),
  )
}
