import type {EvidenceDoes} from '../../vocabulary.ts'
import type {Attribution} from '../attribution.ts'
import {sideOf, supports} from '../stances.ts'

/** Whether whoever is named beside a document spoke on the record: in a complaint, a judgment or a leaked call nobody did. */
const isOnRecordIn: Record<EvidenceDoes, boolean> = {alleges: false, finds: false, settles: false, records: true}

type Paper = NonNullable<Attribution['evidence']>

/** The document an attribution rests on. @internal */
export function paperOf<Attributed extends Attribution>({
  basis,
  evidence,
}: Attributed): NonNullable<Attributed['evidence']> | undefined {
  return evidence != null && basis.startsWith('document') ? evidence : undefined
}

/** The attributions a claim stands on, without those a notice has taken out. @internal */
export function isSupport(attribution: Attribution): boolean {
  const paper = paperOf(attribution)
  return (
    supports[attribution.stance] === true &&
    attribution.withdrawn === undefined &&
    attribution.admission?.kind !== 'noContest' &&
    !(paper !== undefined && decidesNothing(paper))
  )
}

/** A settlement finds nothing, and a finding that was set aside has found nothing. @internal */
export function decidesNothing({does, state}: Pick<Paper, 'does' | 'state'>): boolean {
  return does === 'settles' || (does === 'finds' && state === 'setAside')
}

/** Own reporting, save of a paper that only repeats what others published. @internal */
export function isRoot(attribution: Attribution): boolean {
  return attribution.obtained === 'own' && !isRepetition(attribution)
}

function isRepetition(attribution: Attribution): boolean {
  const via = paperOf(attribution)?.via
  return via !== undefined && via.length > 0
}

/** The name a source stands behind the claim with, or nothing. @internal */
export function namedSpeaker(attribution: Attribution): string | undefined {
  return isOnRecord(attribution) ? attribution.speaker : undefined
}

/**
 * Whether somebody answers for it by name: not where our own reporter saw it, nor in a private exchange that has become
 * known. Whoever denies in a paper of their own has denied.
 *
 * @internal
 */
export function isOnRecord(attribution: Attribution): boolean {
  const {groundRule, basis, stance} = attribution
  if (groundRule !== 'onRecord' || basis === 'observed') return false
  const paper = paperOf(attribution)
  if (paper === undefined) return true
  return paper.privately !== true && (sideOf[stance] !== 'for' || isOnRecordIn[paper.does ?? 'records'])
}
