import type {CustomValidator, ValidationContext} from '@sanity/types'
import {milliseconds} from '../sourcing/instant.ts'
import {hasPassed} from './clock.ts'
import {calendarDay} from './days.ts'

const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/
const wholeMinute = /T\d{2}:\d{2}(:00(\.0+)?)?Z$/

/**
 * ```ts
 * pastInstant('2025-06-15T18:30:00Z') // true
 * pastInstant('2025-06-31T18:30:00Z') // told that June has no such day
 * pastInstant('2025-06-15T18:30:00+02:00') // told to use UTC: instants with offsets sort wrongly as text
 * ```
 * A time in the future is refused because nothing here appears by the clock: what appears, appears by publishing.
 *
 * @internal
 */
export const pastInstant: CustomValidator<unknown> = async (value, context) => {
  if (value === undefined || value === null) return true
  if (typeof value !== 'string' || !utc.test(value)) {
    return 'Give the time in UTC, ending in Z, such as 2025-06-15T18:30:00Z.'
  }
  const instant = milliseconds(value)
  if (Number.isNaN(instant)) return 'There is no such day or time. Look at the calendar.'
  return (await hasPassed(instant, context)) || 'This lies in the future. Give a time that has passed.'
}

/**
 * ```ts
 * pastDay('2025-06-31') // told that there is no such day
 * ```
 * Today is whatever day it is anywhere.
 *
 * @internal
 */
export const pastDay: CustomValidator<unknown> = async (value, context) => {
  if (value === undefined || value === null || value === '') return true
  const exists = calendarDay(value)
  if (exists !== true) return exists
  return (await hasBegun(String(value), context)) || 'This lies in the future. Give a day that has passed.'
}

/** Whether it is that day yet where the day is furthest on: what happened today there has happened. @internal */
export function hasBegun(day: string, context: ValidationContext): Promise<boolean> {
  return hasPassed(milliseconds(day) - furthestAhead, context)
}

const furthestAhead = 14 * 60 * 60_000

/**
 * ```ts
 * pastMinute('2025-06-15T18:30:12Z') // told to leave the seconds out
 * ```
 * Times about sourcing are kept to the minute: a second is a detail that could place somebody at a telephone.
 *
 * @internal
 */
export const pastMinute: CustomValidator<unknown> = async (value, context) => {
  const instant = await pastInstant(value, context)
  if (instant !== true || typeof value !== 'string') return instant
  return wholeMinute.test(value) || 'Leave the seconds out: type the time as hours and minutes.'
}

/**
 * ```ts
 * thisMinute() // '2025-06-15T18:30:00.000Z'
 * ```
 * For the initial value of a field that is nearly always now.
 *
 * @internal
 */
export function thisMinute(): string {
  const now = new Date()
  now.setUTCSeconds(0, 0)
  return now.toISOString()
}
