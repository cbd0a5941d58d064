import type {Row, Stated} from './row.ts'

/** A field of a document that holds ids of documents. @internal */
export type Pointer = Exclude<keyof Row, '_id' | '_type' | 'slugs' | 'kinds' | 'facets' | 'stated'>

/** @internal */
export type AttributionPointer = keyof typeof attributionPointers

/** What an attribution points at, and as what. To add one, add a row, and a row of edges that takes it. */
const attributionPointers = {
  stating: ({claim}) => [claim],
  via: ({via}) => via,
  speakers: ({speaker, affiliation}) => [speaker, affiliation],
  affiliations: ({affiliation}) => [affiliation],
  /** An organization that has an adjective is not called by its name. */
  named: ({speaker, affiliation, adjective}) => [speaker, hasLetters(adjective) ? null : affiliation],
  contesters: ({speaker, contests}) => [contests ? speaker : null],
  contested: ({claim, contests}) => [contests ? claim : null],
  /** Only those who know at first hand are counted by where they stand. */
  eyewitnesses: ({speaker, affiliation, supports, firsthand}) => (supports && firsthand ? [speaker, affiliation] : []),
  unnamed: ({affiliation, supports}) => [supports ? affiliation : null],
} as const satisfies Record<string, (stated: Stated) => readonly (string | null)[]>

function hasLetters(text: string | null): boolean {
  return text !== null && /[\p{L}\p{N}]/u.test(text)
}

/**
 * The row where it points at a document by this field: all of it, or with those of its attributions alone that do.
 *
 * @internal
 */
export function pointing(row: Row, pointer: Pointer | AttributionPointer, id: string): Row | undefined {
  if (!isOfAttributions(pointer)) return row[pointer].includes(id) ? row : undefined
  const ofAttribution: (stated: Stated) => readonly (string | null)[] = attributionPointers[pointer]
  const stated = row.stated.filter((one) => ofAttribution(one).includes(id))
  return stated.length > 0 ? {...row, stated} : undefined
}

/** @internal */
export function pointsAt(row: Row, pointer: Pointer | 'stated'): readonly string[] {
  return pointer === 'stated' ? row.stated.flatMap(({claim}) => claim ?? []) : row[pointer]
}

function isOfAttributions(pointer: Pointer | AttributionPointer): pointer is AttributionPointer {
  return Object.hasOwn(attributionPointers, pointer)
}
