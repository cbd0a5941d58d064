/** The approval of a policy that was made weaker. No React. */

import {startOfHour} from '../../forms/confidential/approval.ts'
import {policyHash} from '../../gate/index.ts'
import {policyFrom, sourcingHashVersion} from '../../sourcing/index.ts'
import type {Approver} from '../sourcing/approval.ts'

/** The role in which somebody may approve a weaker policy, by the ladder that is published. */
export function topRole({roles}: Approver, published: unknown): string | undefined {
  const {ladder} = policyFrom([published])
  const top = new Set(ladder.filter(({level}) => level === 'top').flatMap((rung) => rung.roles))
  return roles.map(({name}) => name).find((name) => top.has(name))
}

/** An approval, bound to the rules, the ladder and the smallest group as they would be. */
export async function policyApproval(
  next: Readonly<Record<string, unknown>>,
  {by, role, now}: {readonly by: string; readonly role: string; readonly now: Date},
) {
  return {
    _id: crypto.randomUUID(),
    _type: 'approval',
    articleId: 'policy',
    hash: await policyHash(next),
    hashVersion: sourcingHashVersion,
    level: 'top',
    decision: 'approved',
    attestsIdentity: false,
    attestsNoDoubleUse: false,
    by,
    role,
    at: startOfHour(now),
  }
}
