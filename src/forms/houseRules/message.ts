import {type Finding, type Level, rules} from '../../sourcing/index.ts'

const approvers: Record<Level, string> = {
  desk: 'the editor of the desk',
  standards: 'the standards editor',
  top: 'a top editor',
  legal: 'a lawyer of the house',
}

/**
 * ```ts
 * messageOf(finding)
 * // 'Readers are not told why this source is not named. Choose the reason anonymity was promised for. (Rule S09)'
 * messageOf(approval) // 'All of it may come from one origin. Find … (Rule S08: the standards editor has to approve this)'
 * ```
 * What is wrong, how to mend it, and the number under which the policy has the rule.
 *
 * @internal
 */
export function messageOf({rule, severity, message, mend}: Finding): string {
  const approval =
    severity === 'approval'
      ? `: ${(rules[rule].levels ?? ['standards']).map((level) => approvers[level]).join(' and ')} has to approve this`
      : ''
  return `${message} ${mend} (Rule ${rule}${approval})`
}
