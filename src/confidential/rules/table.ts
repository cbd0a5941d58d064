import type {RuleId} from '../../sourcing/rules/finding.ts'
import {attackExcepted, deepBackgroundSupported, repliesNoted} from './elsewhere.ts'
import {attemptNoted, descriptionAgreed, groundRuleSettled, motiveNoted, necessityNoted} from './noted.ts'
import {poolsLargeEnough} from './pools.ts'
import type {RecordedCheck} from './scope.ts'

/**
 * What is checked otherwise, or at all, where the confidential records are at hand, instead of what the public side
 * checks. Severity, message and mend stay those of the rule. S05, S06, S13 and S34 are about approvals, which ask what
 * every other rule found: see `approvals`.
 *
 * @internal
 */
export const recordedChecks: Partial<Record<RuleId, RecordedCheck>> = {
  S02: necessityNoted,
  S03: attemptNoted,
  S11: descriptionAgreed,
  S14: attackExcepted,
  S18: groundRuleSettled,
  S20: deepBackgroundSupported,
  S22: repliesNoted,
  S29: motiveNoted,
  S30: poolsLargeEnough,
}
