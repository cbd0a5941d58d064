import type {CustomValidator} from '@sanity/types'
import {rules} from '../sourcing/index.ts'
import {isEmpty} from './siblings.ts'

/** Shown beside the field. @internal */
export const ruleNumberHelp = 'Its number, such as S09.'

/** The number of a house rule there is. @internal */
export const ruleNumber: CustomValidator<unknown> = (number) =>
  isEmpty(number) ||
  (typeof number === 'string' && Object.hasOwn(rules, number)) ||
  'There is no house rule of this number.'
