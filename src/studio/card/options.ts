/** What a card offers as chips: the values most sentences have; the rest are in the full form. */

import type {
  AnonymityReason,
  Basis,
  DescriptorRole,
  EvidenceKind,
  EvidenceObtained,
  Relation,
} from '../../vocabulary.ts'
import {type Choices, type Kind, kinds} from './choices.ts'
import type {Known} from './prefill.ts'

export const kindNames = Object.keys(kinds).filter((kind): kind is Kind => kind in kinds)

export const usual = {
  role: ['official', 'diplomat', 'lawmaker', 'lawyer', 'officer', 'executive', 'employee', 'aide', 'witness'],
  relation: ['familiar', 'directKnowledge', 'present', 'briefed'],
  basis: ['participant', 'witness', 'briefed', 'secondhand', 'undisclosed'],
  basisOfPaper: ['documentHeld', 'documentSeen', 'documentDescribed'],
  reason: [
    'notAuthorised',
    'sensitiveMatter',
    'privateDeliberations',
    'ongoingInvestigation',
    'retaliation',
    'safety',
    'legalJeopardy',
  ],
  paper: ['document', 'email', 'message', 'recording', 'data', 'courtFile'],
  got: ['publicRecord', 'courtFile', 'informationRequest', 'provided', 'notStated'],
} as const satisfies {
  role: readonly DescriptorRole[]
  relation: readonly Relation[]
  basis: readonly Basis[]
  basisOfPaper: readonly Basis[]
  reason: readonly AnonymityReason[]
  paper: readonly EvidenceKind[]
  got: readonly EvidenceObtained[]
}

type Terms<Value extends string> = readonly {readonly value: Value; readonly title: string}[]

export function titleIn(known: readonly Known[], id: string | undefined): string | undefined {
  return known.find((one) => one.id === id)?.title
}

export function titleOf<Value extends string>(terms: Terms<Value>, value: Value | undefined): string | undefined {
  return terms.find((term) => term.value === value)?.title
}

/**
 * Of those at hand, the first few of this story and whoever is chosen; where something is typed, those whose name it begins.
 *
 * ```ts
 * offered(known, ({type}) => type === 'person', undefined, 8, 'jon eb') // [Jonas Ebbing]
 * ```
 */
export function offered(
  known: readonly Known[],
  isOffered: (one: Known) => boolean,
  chosen: string | undefined,
  most = 8,
  typed = '',
): Known[] {
  const picked = known.filter(({id}) => id === chosen)
  const fitting = known.filter((one) => isOffered(one) && isBegunBy(one, typed))
  return [...new Set([...picked, ...fitting.slice(0, most)])]
}

function isBegunBy({names, title}: Known, typed: string): boolean {
  const begun = wordsOf(typed)
  return [...names, title].some((name) => {
    const words = wordsOf(name)
    return begun.every((start) => words.some((word) => word.startsWith(start)))
  })
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

export function picks<Value extends string>(
  terms: Terms<Value>,
  usually: readonly Value[],
  chosen: Value | undefined,
): Terms<Value> {
  return terms.filter(({value}) => usually.includes(value) || value === chosen)
}

/** What every row of a card is given. */
export type RowProps = {
  readonly choices: Choices
  readonly known: readonly Known[]
  /** What the card asks for at this moment: that row is open. */
  readonly asked: string
  readonly set: (more: Choices) => void
  /** Looks in all of the newsroom for who is called what is typed. */
  readonly find: (typed: string) => void
}
