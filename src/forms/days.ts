import {milliseconds} from '../sourcing/instant.ts'

const noSuchDay = 'There is no such day. Give it as year, month and day, such as 2025-06-30.'
const day = /^\d{4}-\d{2}-\d{2}$/

/**
 * ```ts
 * calendarDay('2025-06-30') // true
 * calendarDay('2025-06-31') // 'There is no such day. Give it as year, month and day, such as 2025-06-30.'
 * ```
 * @internal
 */
export function calendarDay(value: unknown): true | string {
  if (typeof value !== 'string' || !day.test(value)) return noSuchDay
  return !Number.isNaN(milliseconds(value)) || noSuchDay
}
