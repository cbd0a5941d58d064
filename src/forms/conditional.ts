import type {ConditionalPropertyCallback, CustomValidator} from '@sanity/types'
import {isEmpty, type Siblings, siblingsOf} from './siblings.ts'

/** The object a field stands in, and the document around it. @internal */
export type Setting = {readonly parent: Siblings; readonly document: Siblings}

/** @internal */
export type Condition = (setting: Setting) => boolean

/**
 * What other choices make of a field. `required` and `forbidden` are errors on the field, with the message that says
 * how to mend them; `idle` only keeps an empty field out of the way.
 *
 * @internal
 */
export type Demand = {
  readonly required?: {readonly when: Condition; readonly message: string}
  readonly forbidden?: {readonly when: Condition; readonly message: string}
  readonly idle?: Condition
}

/**
 * The marker codes of a demand, for a form that offers to clear what is forbidden.
 *
 * ```ts
 * i18n.t(demandCodes.required) // 'sourceline.required'
 * ```
 *
 * @public
 */
export const demandCodes = {required: 'sourceline.required', forbidden: 'sourceline.forbidden'} as const

/**
 * ```ts
 * const {hidden, check} = conditional({forbidden: {when: named, message: 'Clear this …'}})
 * defineField({name: 'interest', type: 'string', hidden, validation: (rule) => rule.max(160).custom(check)})
 * ```
 * A forbidden field is hidden only while it is empty: hiding does not clear, and a value nobody sees would be published.
 * The rule stands on the field, since document rules surface as warnings outside the Studio.
 *
 * @internal
 */
export function conditional(demand: Demand): {
  hidden: ConditionalPropertyCallback
  check: CustomValidator<unknown>
} {
  return {
    hidden: ({parent, value, document}) => {
      const setting = {parent: siblingsOf(parent), document: siblingsOf(document)}
      return isEmpty(value) && Boolean(demand.forbidden?.when(setting) || demand.idle?.(setting))
    },
    check: (value, {parent, document}) => {
      const setting = {parent: siblingsOf(parent), document: siblingsOf(document)}
      if (isEmpty(value)) {
        if (!demand.required?.when(setting)) return true
        return {code: demandCodes.required, message: demand.required.message}
      }
      if (!demand.forbidden?.when(setting)) return true
      return {code: demandCodes.forbidden, message: demand.forbidden.message}
    },
  }
}

/** Both conditions, or all of them. @internal */
export function all(...conditions: readonly Condition[]): Condition {
  return (setting) => conditions.every((condition) => condition(setting))
}

/** @internal */
export function not(condition: Condition): Condition {
  return (setting) => !condition(setting)
}

/**
 * ```ts
 * is('obtained', 'relay') // true where the field beside it holds one of the values
 * ```
 * @internal
 */
export function is(field: string, ...values: readonly unknown[]): Condition {
  return ({parent}) => values.includes(parent[field])
}
