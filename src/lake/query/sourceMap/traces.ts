import type {StoredDocument} from '../../documents.ts'

/** A member of an object or list: where a value was read. */
export type Place = {readonly of: object; readonly key: string | number}

/** What an evaluation leaves behind for a source map: which documents it read, and where it read the values it put elsewhere. */
export type Traces = {
  /** Objects and lists that the query made, with the places of the values in them. */
  readonly made: Map<object, Map<string | number, Place>>
  readonly documents: Set<StoredDocument>
  /** Where the answer itself was read, if it is one value of a document. */
  answer: Place | undefined
}

export const noTraces = (): Traces => ({made: new Map(), documents: new Set(), answer: undefined})

/** Notes where a value that a query put somewhere was read; nothing where it was computed. */
export function trace({made}: Traces, {of, key}: Place, from: Place | undefined): void {
  const places = made.get(of) ?? new Map<string | number, Place>()
  made.set(of, places)
  if (from) places.set(key, from)
  else places.delete(key) // a later attribute of the same name wins
}
