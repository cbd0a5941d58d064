import {dayInWords, type Wording} from 'sourceline/sourcing'
import {type Html, html} from '../html.ts'

/** As this newsroom's policy has the sentences that stand beside these dates; until it was read, as AP writes them. */
let wording: Wording = {style: 'ap', timeZone: 'UTC'}
let clock = clockIn('UTC')

/** A site has one newsroom, and so one clock: said anew by each page that was made of a policy. */
export function datedAs(chosen: Wording): void {
  wording = {style: 'ap', timeZone: 'UTC', ...chosen}
  clock = clockIn(wording.timeZone)
}

function clockIn(timeZone: string | undefined): Intl.DateTimeFormat {
  const time = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short'} as const
  return new Intl.DateTimeFormat('en-US', {...time, timeZone: timeZone ?? 'UTC'})
}

/** `2025-06-15T18:42:00Z` → `<time …>June 15, 2025</time>`. */
export function dayOf(instant: string): Html {
  const day = dayInWords(instant, wording)
  return day === null ? html`${instant}` : html`<time datetime="${instant}">${day}</time>`
}

/** A day that is one everywhere: `2025-06-15` → `<time …>June 15, 2025</time>`. */
export function calendarDay(day: string): Html {
  const words = dayInWords(`${day}T12:00:00Z`, {...wording, timeZone: 'UTC'})
  return words === null ? html`${day}` : html`<time datetime="${day}">${words}</time>`
}

/** `1–15 June 2025`, as the house orders days and months. */
export function periodInWords(first: Date, last: Date, options: Intl.DateTimeFormatOptions): string {
  const locale = wording.style === 'reuters' ? 'en-GB' : 'en-US'
  return new Intl.DateTimeFormat(locale, {timeZone: 'UTC', ...options}).formatRange(first, last)
}

/** `Channel 13, 26 June 2025` says so itself, in whatever order: words that end with a day need it no second time. */
export function endsWithDay(words: string, instant: string): boolean {
  return (['ap', 'reuters'] as const).some((style) => {
    const day = dayInWords(instant, {...wording, style})
    return day !== null && words.endsWith(day)
  })
}

/** `2025-06-15T18:42:00Z` → `<time …>June 15, 2025, 18:42 UTC</time>`. */
export function momentOf(instant: string): Html {
  const day = dayInWords(instant, wording)
  if (day === null) return html`${instant}`
  return html`<time datetime="${instant}">${day}, ${clock.format(new Date(instant))}</time>`
}
