import {milliseconds} from '../../instant.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * The day in UTC: `27 June 2025`. Spelt out by hand, because the words a runtime has for dates differ by version.
 *
 * @internal
 */
export function day(instant: string): string {
  const date = new Date(milliseconds(instant))
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
