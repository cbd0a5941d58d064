import {DateTime} from 'groq-js'

const shape = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * ```ts
 * dateTimeOf('2026-11-22T12:00:00Z') // that moment
 * dateTimeOf('2016-12-31T23:59:60Z') // null: JavaScript has no leap second
 * dateTimeOf('2026-02-30T12:00:00Z') // null: there is no such day, and JavaScript would take it for the second of March
 * ```
 */
export function dateTimeOf(value: unknown): DateTime | null {
  if (value instanceof DateTime) return value
  const [, year, month, day, hour] = (typeof value === 'string' ? shape.exec(value) : null) ?? []
  if (typeof value !== 'string' || year === undefined) return null
  const exists = Number(day) <= daysIn(Number(year), Number(month)) && Number(hour) < 24
  return exists ? written(new DateTime(new Date(value))) : null
}

function daysIn(year: number, month: number): number {
  // Date.UTC takes years below 100 for those of the last century; the calendar repeats itself every 400 years.
  return new Date(Date.UTC(year + 400, month, 0)).getUTCDate()
}

/** A moment that can be written down in RFC 3339, which has four digits for a year; null for any other. */
export function written(moment: DateTime): DateTime | null {
  const year = moment.date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? moment : null
}
