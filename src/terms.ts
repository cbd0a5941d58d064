/**
 * The words of the content model with what they mean: the title an editor picks one by, and the definition that settles arguments. An
 * entry of its own, so that only a site that explains them loads them.
 *
 * ```ts
 * termOf(stance, 'partlyConfirms') // {value: 'partlyConfirms', title: 'Partly confirms', definition: '…'}
 * ```
 *
 * @module
 */
import type {Term} from './vocabulary.ts'

export {
  admission,
  anonymityReason,
  articleKind,
  articleOrigin,
  basis,
  contestLevel,
  denial,
  descriptorRole,
  evidenceDoes,
  evidenceKind,
  evidenceLevel,
  evidenceObtained,
  evidenceState,
  finding,
  groundRule,
  modality,
  noticeKind,
  obtained,
  organizationKind,
  plural,
  relation,
  seniority,
  stance,
  type Term,
  timePrecision,
  wordingStyle,
} from './vocabulary.ts'

/**
 * ```ts
 * termOf(articleKind, 'factCheck')?.title // 'Fact check'
 * ```
 *
 * @returns `undefined` for a word that a later release has added
 * @public
 */
export function termOf<Row extends Term>(vocabulary: readonly Row[], value: string): Row | undefined {
  return vocabulary.find((term) => term.value === value)
}
