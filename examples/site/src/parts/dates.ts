import {dayInWords, type Wording} from 'sourceline/sourcing'
import {type Html, html} from '../html.ts'

/** As this newsroom's policy has the sentences that stand beside these dates: change both together. */
const wording: Wording = {style: 'ap', timeZone: 'UTC'}
const clock = new Intl.DateTimeFormat('en-GB', {timeStyle: 'short', timeZone: 'UTC'})

/** `2025-06-15T18:42:00Z` → `<time …>June 15, 2025</time>`. */
export function dayOf(instant: string): Html {
  const day = dayInWords(instant, wording)
  return day === null ? html`${instant}` : html`<time datetime="${instant}">${day}</time>`
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
  return html`<time datetime="${instant}">${day}, ${clock.format(new Date(instant))} UTC</time>`
}
