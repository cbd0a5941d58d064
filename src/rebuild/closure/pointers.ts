import type {Row, Stated} from './row.ts'

/** A field of a document that holds ids of documents. @internal */
export type Pointer = Exclude<
  keyof Row,
  '_id' | '_type' | 'isShown' | 'slugs' | 'kinds' | 'findings' | 'anonymous' | 'facets' | 'stated'
>

/** @internal */
export type AttributionPointer = keyof typeof attributionPointers

/** What an attribution points at, and as what. To add one, add a row, and a row of edges that takes it. */
const attributionPointers = {
  stating: ({claim}) => [claim],
  via: ({via}) => via,
  relaying: ({claim, via}) => [via.length > 0 ? claim : null],
  /** What a relay against a claim repeats where it leaves out who spoke. */
  leftBlank: ({via, contests, speaker, affiliation}) => (contests && !speaker && !affiliation ? via : []),
  speakers: ({speaker, affiliation}) => [speaker, affiliation],
  affiliations: ({affiliation}) => [affiliation],
  /** An organization that has an adjective is not called by its name. */
  named: ({speaker, affiliation, adjective}) => [speaker, hasLetters(adjective) ? null : affiliation],
  /** Whose names the status of a claim tells: of those for it, those who told this very work. */
  supporters: ({speaker, counts}) => [counts ? speaker : null],
  /** A denial is told whoever it comes from, silence only where it is of somebody the claim concerns. */
  opponents: ({speaker, affiliation, denies, ...attribution}) =>
    denies ? [speaker, affiliation] : [mayConcern(attribution) ? speaker : null],
  unnamedOpponents: ({affiliation, denies}) => [denies ? affiliation : null],
  concerned: ({speaker, ...attribution}) => [mayConcern(attribution) ? speaker : null],
  contested: ({claim, contests, named}) => [contests && named ? claim : null],
  /** Only those who know at first hand are counted by where they stand. */
  eyewitnesses: ({speaker, affiliation, counts, firsthand}) => (counts && firsthand ? [speaker, affiliation] : []),
  sources: ({speaker, affiliation, counts, firsthand}) => (counts ? [firsthand ? speaker : null, affiliation] : []),
} as const satisfies Record<string, (stated: Stated) => readonly (string | null)[]>

/** Only somebody who is named can be one whom a claim concerns, and only a claim that is about somebody. */
function mayConcern({contests, named, hasSubjects}: Pick<Stated, 'contests' | 'named' | 'hasSubjects'>): boolean {
  return contests && named && hasSubjects
}

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
export function pointsAt(row: Row, pointer: Pointer | 'stated' | 'supported'): readonly string[] {
  if (pointer !== 'stated' && pointer !== 'supported') return row[pointer]
  return row.stated.flatMap(({claim, counts}) => (pointer === 'stated' || counts ? (claim ?? []) : []))
}

function isOfAttributions(pointer: Pointer | AttributionPointer): pointer is AttributionPointer {
  return Object.hasOwn(attributionPointers, pointer)
}
