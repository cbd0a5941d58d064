/** What an approver writes, made here and never typed: whose words, which version of them, in which role. */

import {startOfHour} from '../../forms/confidential/approval.ts'
import type {Owed, Verdict} from '../../gate/index.ts'
import {type HousePolicy, sourcingHashVersion} from '../../sourcing/index.ts'
import {type ApprovalDecision, type Level, levelValues} from '../../vocabulary.ts'

/** Whoever is logged in. */
export type Approver = {readonly id: string; readonly roles: readonly {readonly name: string}[]}

/** What an approver says beyond their decision. */
export type Attested = {
  readonly attestsIdentity: boolean
  readonly attestsNoDoubleUse: boolean
  readonly reason?: string
}

/**
 * The rung at which somebody may give an approval that is owed: its own, or the lowest above it that they stand on.
 *
 * ```ts
 * rungFor('desk', {id: 'standards', roles: [{name: 'standards-editor'}]}, policy) // {level: 'standards', role: 'standards-editor'}
 * ```
 */
export function rungFor(
  needed: Level,
  {roles}: Approver,
  {ladder = []}: HousePolicy,
): {readonly level: Level; readonly role: string} | undefined {
  const held = roles.map(({name}) => name)
  for (const level of levelValues.slice(levelValues.indexOf(needed))) {
    const named = ladder.filter((rung) => rung.level === level).flatMap((rung) => rung.roles)
    const role = held.find((name) => (named.length === 0 ? level === needed : named.includes(name)))
    if (role !== undefined) return {level, role}
  }
  return undefined
}

/** An approval as it is stored; nothing where there is nothing to bind it to. */
export function approvalDocument(
  {document, level}: Pick<Owed, 'document' | 'level'>,
  decision: ApprovalDecision,
  attested: Attested,
  {by, policy, verdict, now}: {by: Approver; policy: HousePolicy; verdict: Verdict; now: Date},
) {
  const print = verdict.prints.get(document)
  const rung = rungFor(level, by, policy)
  if (print === undefined || rung === undefined) return undefined
  const {reason, ...attests} = attested
  return {
    _id: crypto.randomUUID(),
    _type: 'approval',
    articleId: document,
    hash: print.hash,
    hashVersion: sourcingHashVersion,
    parts: print.parts.map((part, index) => ({_key: `p${index}`, ...part})),
    level: rung.level,
    decision,
    ...attests,
    ...(decision === 'approved' || !reason ? {} : {reason}),
    by: by.id,
    role: rung.role,
    at: startOfHour(now),
  }
}
