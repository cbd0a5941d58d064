import {milliseconds} from './instant.ts'

/** A day as people count them. @internal */
export type CalendarDay = {readonly year: number; readonly month: number; readonly day: number}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The day an instant fell on where the clock shows a zone's time. A day without a time is that day everywhere.
 *
 * ```ts
 * dayIn('America/New_York', '2025-06-27T01:00:00Z') // {year: 2025, month: 6, day: 26}
 * dayIn('America/New_York', '2025-06-27') // {year: 2025, month: 6, day: 27}
 * ```
 *
 * @throws RangeError when no such zone is known
 * @internal
 */
export function dayIn(timeZone: string, instant: string): CalendarDay {
  const time = milliseconds(instant)
  if (timeZone === 'UTC' || !instant.includes('T')) {
    const date = new Date(time)
    return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
  }
  const parts = formatIn(timeZone).formatToParts(time)
  const number = (type: 'year' | 'month' | 'day') => Number(parts.find((part) => part.type === type)?.value)
  return {year: number('year'), month: number('month'), day: number('day')}
}

/** Digits only: the words a runtime has for dates differ by version. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (format === undefined) {
    const numeric = {year: 'numeric', month: 'numeric', day: 'numeric'} as const
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {timeZone, ...numeric})
    formats.set(timeZone, format)
  }
  return format
}

/** Whether this runtime knows the zone by that IANA name; an offset such as `+02:00` is no place with a clock. @internal */
export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false
  try {
    formatIn(name)
    return true
  } catch {
    return false
  }
}
