import {sha256} from '../sourcing/hash/sourcingHash.ts'
import type {RuleId} from '../sourcing/index.ts'
import {type HousePolicy, policyFrom} from '../sourcing/rules/policy.ts'
import {severitiesOf} from '../sourcing/rules/severities.ts'
import {rules} from '../sourcing/rules/table.ts'
import {levelValues, type Severity} from '../vocabulary.ts'
import type {Stored} from './stored.ts'
import type {Refusal} from './verdict.ts'

/** Who asks for the change, as far as it is known. @public */
export type Author = {readonly id: string; readonly roles: readonly string[]}

/**
 * Whoever the policy names may edit it, and nobody else.
 *
 * @param by - unknown: nobody can be refused for who they are
 */
export function roleRefusals(before: Stored | undefined, by: Author | undefined): Refusal[] {
  const roles = before === undefined ? [] : editorsOf(before)
  if (by === undefined || roles.length === 0 || by.roles.some((role) => roles.includes(role))) return []
  return [
    {
      because: 'policyRole',
      document: 'policy',
      path: '',
      message: `Only ${roles.join(', ')} may change the sourcing policy.`,
      mend: 'Ask one of them.',
    },
  ]
}

/** Roles that may edit the policy, as it names them. */
export function editorsOf({editors}: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(editors) ? editors.filter((role) => typeof role === 'string') : []
}

/**
 * What a change of the policy makes weaker: a severity, a rung of the ladder, the smallest group.
 *
 * ```ts
 * weakened(before, {...before, rules: [{rule: 'S09', severity: 'off'}]}) // [{path: 'rules', what: 'S09 from error to off'}]
 * ```
 */
export function weakened(before: Stored, after: Stored | undefined): {path: string; what: string}[] {
  const [was, is] = [policyFrom([before]), policyFrom(after === undefined ? [] : [after])]
  return [...weakerRules(was, is), ...weakerLadder(was, is), ...weakerPool(was, is)]
}

const strength: Record<Severity, number> = {off: 0, warning: 1, approval: 2, error: 3}

function weakerRules(was: HousePolicy, is: HousePolicy) {
  const [before, after] = [severitiesOf(was), severitiesOf(is)]
  return Object.values(rules).flatMap(({id, severity}: {id: RuleId; severity: Severity}) => {
    const [from, to] = [before(id) ?? severity, after(id) ?? severity]
    return strength[to] < strength[from] ? [{path: 'rules', what: `${id} from ${from} to ${to}`}] : []
  })
}

function weakerLadder({ladder: was = []}: HousePolicy, {ladder: is = []}: HousePolicy) {
  return levelValues.flatMap((level) => {
    const rolesIn = (ladder: typeof was) => ladder.filter((rung) => rung.level === level).flatMap(({roles}) => roles)
    const [before, after] = [rolesIn(was), rolesIn(is)]
    if (before.length === 0) return []
    const isWider = after.length === 0 || after.some((role) => !before.includes(role))
    return isWider ? [{path: 'ladder', what: `who may approve at ${level}`}] : []
  })
}

function weakerPool({minimumPool: was = 0}: HousePolicy, {minimumPool: is = 0}: HousePolicy) {
  return is < was ? [{path: 'minimumPool', what: `the smallest group from ${was} to ${is}`}] : []
}

/** What an approval of a weaker policy is bound to: `approval.hash === (await policyHash(policy))`. @public */
export function policyHash(policy: Readonly<Record<string, unknown>>): Promise<string> {
  const {preset, rules: rows, minimumPool, ladder} = policyFrom([{...policy, _id: 'policy'}])
  return sha256({
    version: 1,
    preset,
    minimumPool,
    rules: rows.map(({rule, severity}) => ({rule, severity})).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    ladder: ladder.map(({level, roles}) => ({level, roles: [...roles].sort()})),
  })
}
