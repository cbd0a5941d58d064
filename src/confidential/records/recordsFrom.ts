import {draftId} from '../../references/ids.ts'
import {type Current, currentDocuments} from '../../sourcing/documents/current.ts'
import {fields, instant, objects, oneOf, stated, text, whole} from '../../sourcing/documents/read.ts'
import {
  approvalDecisionValues,
  consentValues,
  levelValues,
  poolValues,
  recordFormValues,
  replyOutcomeValues,
} from '../../vocabulary.ts'
import {isProven} from './proof.ts'
import type {Approval, Proof, Records, SourcingRecord} from './records.ts'

/**
 * The sourcing records and approvals among any confidential documents, as they are stored. Total, as `fromDocuments`
 * is: what cannot be read counts as not noted. A draft of a record counts, a draft of an approval is none.
 *
 * ```ts
 * recordsFrom([{_id: '…', _type: 'approval', articleId: 'ours', hash: '9f2c…', level: 'desk', decision: 'approved', …}])
 * // {records: Map {}, approvals: Map {'ours' => [{level: 'desk', decision: 'approved', …}]}}
 * ```
 *
 * @param proof - without it, approvals are taken at their word
 * @public
 */
export function recordsFrom(documents: Iterable<unknown>, proof?: Proof): Records {
  const kept = [...documents].filter((document) => {
    const type = fields(document)?._type
    return type === 'sourcingRecord' || type === 'approval'
  })
  const current = currentDocuments(kept)
  const approvals = current.flatMap((document) =>
    readApproval(document).map((approval) => ({approval, counts: proof === undefined || isProven(document, proof)})),
  )
  const writers = ({id}: Current) => [id, draftId(id)].flatMap((each) => proof?.historyOf(each) ?? [])
  return {
    records: Map.groupBy(
      current.flatMap((document) =>
        readRecord(
          document,
          writers(document).map(({author}) => author),
        ),
      ),
      ({article}) => article,
    ),
    approvals: Map.groupBy(
      approvals.flatMap(({approval, counts}) => (counts ? [approval] : [])),
      ({article}) => article,
    ),
    unproven: approvals.flatMap(({approval, counts}) => (counts ? [] : [approval.id])),
  }
}

function readRecord({type, fields: record}: Current, writers: readonly string[]): SourcingRecord[] {
  const article = text(record.articleId)
  if (type !== 'sourcingRecord' || article === undefined) return []
  const attempts = whole(record.onRecordAttempts, 0, 9) ?? 0
  const exception = fields(record.exception)
  return [
    stated({
      article,
      form: oneOf(recordFormValues, record.form) ?? 'attribution',
      key: text(record.key),
      claim: text(record.claimId),
      isNecessityGiven: (text(record.necessity) ?? '').length >= 20,
      isAttemptGiven: attempts > 0 || text(record.noAttemptReason) !== undefined,
      isMotiveGiven: text(record.motive) !== undefined,
      descriptorAgreed: record.descriptorAgreed === true,
      groundRuleAgreed: record.groundRuleAgreed === true,
      consent: oneOf(consentValues, record.consent),
      pool: oneOf(poolValues, record.pool),
      consentSmallPool: record.consentSmallPool === true,
      pseudonym: text(record.pseudonym),
      distinctFrom: textsOf(record.distinctFrom),
      askedForReply: objects(record.replySought).flatMap((reply) => {
        const outcome = oneOf(replyOutcomeValues, reply.outcome)
        const isTold = outcome === 'notSought' ? text(reply.because) !== undefined : outcome !== undefined
        return isTold ? (text(reply.of) ?? []) : []
      }),
      exception: text(exception?.text) === undefined ? undefined : text(exception?.rule),
      handledBy: text(record.handledBy),
      writtenBy: [...new Set(writers)],
    }),
  ]
}

function readApproval({id, type, draft, fields: approval}: Current): Approval[] {
  const article = text(approval.articleId)
  const hash = text(approval.hash)
  const level = oneOf(levelValues, approval.level)
  const decision = oneOf(approvalDecisionValues, approval.decision)
  const at = instant(approval.at)
  const isOne = type === 'approval' && !draft
  if (!isOne || article === undefined || hash === undefined || at === undefined) return []
  if (level === undefined || decision === undefined) return []
  return [
    stated({
      id,
      article,
      hash,
      level,
      decision,
      at,
      attestsIdentity: approval.attestsIdentity === true,
      attestsNoDoubleUse: approval.attestsNoDoubleUse === true,
      by: text(approval.by),
      role: text(approval.role),
      parts: objects(approval.parts).flatMap((row) => {
        const [part, print] = [text(row.part), text(row.print)]
        return part === undefined || print === undefined ? [] : [{part, print}]
      }),
    }),
  ]
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((item) => text(item) ?? []) : []
}
