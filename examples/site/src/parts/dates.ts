import {type Html, html} from '../html.ts'

// Day before month, as in the sentences the package derives; UTC, since a newsroom's readers share no clock.
const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})
const clock = new Intl.DateTimeFormat('en-GB', {timeStyle: 'short', timeZone: 'UTC'})

/** `2025-06-15T18:42:00Z` → `<time …>15 June 2025</time>`. */
export function dayOf(instant: string): Html {
  return timeElement(instant, (date) => day.format(date))
}

/** `Channel 13, 26 June 2025` says so itself: words that end with a day need it no second time. */
export function endsWithDay(words: string, instant: string): boolean {
  const date = new Date(instant)
  return !Number.isNaN(date.getTime()) && words.endsWith(day.format(date))
}

/** `2025-06-15T18:42:00Z` → `<time …>15 June 2025, 18:42 UTC</time>`. */
export function momentOf(instant: string): Html {
  return timeElement(instant, (date) => `${day.format(date)}, ${clock.format(date)} UTC`)
}

function timeElement(instant: string, format: (date: Date) => string): Html {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? html`${instant}` : html`<time datetime="${instant}">${format(date)}</time>`
}
