import type {CustomValidator} from '@sanity/types'
import {isTimeZone} from '../sourcing/calendar.ts'

/**
 * ```ts
 * timeZone('Europe/Paris') // true
 * timeZone('Paris') // 'No clock here knows “Paris”. Write a place as in Europe/Paris or America/New_York.'
 * ```
 * @internal
 */
export const timeZone: CustomValidator<unknown> = (value) => {
  if (typeof value !== 'string' || value === '') return true
  return isTimeZone(value) || `No clock here knows “${value}”. Write a place as in Europe/Paris or America/New_York.`
}
