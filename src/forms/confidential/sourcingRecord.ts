import {type Pool, poolValues} from '../../vocabulary.ts'
import {conditional, is, not} from '../conditional.ts'

/** What the choices in a sourcing record make of its other fields. */
const isDeepBackground = is('form', 'deepBackground')
const isAttribution = is('form', 'attribution')
const onlyDeepBackground = {when: isAttribution, message: 'Clear this: it goes with deep background only.'} as const

export const key = conditional({
  required: {when: isAttribution, message: 'Pick the attribution.'},
  forbidden: {when: isDeepBackground, message: 'Clear this: deep background has no attribution.'},
})
export const claimId = conditional({
  required: {when: isDeepBackground, message: 'Pick the claim.'},
  forbidden: onlyDeepBackground,
})
export const people = conditional({
  required: {when: isDeepBackground, message: 'Say how many people told you.'},
  forbidden: onlyDeepBackground,
})
export const basis = conditional({
  required: {when: isDeepBackground, message: 'Say how they know.'},
  forbidden: onlyDeepBackground,
})
export const noAttemptReason = conditional({
  required: {when: is('onRecordAttempts', 0), message: 'Say why nobody was asked to speak on the record.'},
  forbidden: {
    when: ({parent}) => typeof parent.onRecordAttempts === 'number' && parent.onRecordAttempts > 0,
    message: 'Clear this: somebody was asked.',
  },
  idle: not(is('onRecordAttempts', 0)),
})
export const pool = conditional({
  required: {when: isDeepBackground, message: 'Say how many people fit the description.'},
})

const isSmall: Record<Pool, boolean> = {
  one: true,
  twoToFive: true,
  sixToTwenty: false,
  twentyOneToHundred: false,
  overHundred: false,
}
const small = poolValues.filter((pool) => isSmall[pool])
export const consentSmallPool = conditional({idle: not(is('pool', ...small))})
