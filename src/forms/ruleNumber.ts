import type {CustomValidator} from '@sanity/types'
import {type RuleId, rules} from '../sourcing/index.ts'
import {isEmpty, siblingsOf} from './siblings.ts'

/** Shown beside the field. @internal */
export const ruleNumberHelp = 'Its number, such as S09.'

function isRuleNumber(number: unknown): number is RuleId {
  return typeof number === 'string' && Object.hasOwn(rules, number)
}

/** The number of a house rule there is. @internal */
export const ruleNumber: CustomValidator<unknown> = (number) =>
  isEmpty(number) || isRuleNumber(number) || 'There is no house rule of this number.'

/** Beside the number: how grave it is here. @internal */
export const ruleSeverity: CustomValidator<unknown> = (severity, {parent}) => {
  const {rule: number} = siblingsOf(parent)
  if (severity !== 'off' || !isRuleNumber(number) || rules[number].neverOff !== true) return true
  return `${number} can never be off. Choose another severity.`
}
