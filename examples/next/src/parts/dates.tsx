// Day before month, as in the sentences the package derives; UTC, since a newsroom's readers share no clock.
const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})
const minute = new Intl.DateTimeFormat('en-GB', {timeStyle: 'short', timeZone: 'UTC'})
const second = new Intl.DateTimeFormat('en-GB', {timeStyle: 'medium', timeZone: 'UTC'})

/** `2025-06-15T18:42:00Z` → `15 June 2025`. */
export function Day({at}: {at: string}) {
  return <time dateTime={at}>{inWords(at, (date) => day.format(date))}</time>
}

/** `2025-06-15T18:42:00Z` → `15 June 2025, 18:42 UTC`. */
export function Moment({at, withSeconds, className}: {at: string; withSeconds?: true; className?: string}) {
  const clock = withSeconds ? second : minute
  return (
    <time dateTime={at} className={className}>
      {inWords(at, (date) => `${day.format(date)}, ${clock.format(date)} UTC`)}
    </time>
  )
}

function inWords(at: string, format: (date: Date) => string): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? at : format(date)
}

/** `Channel 13, 26 June 2025` says so itself: words that end with a day need it no second time. */
export function endsWithDay(words: string, at: string): boolean {
  return words.endsWith(inWords(at, (date) => day.format(date)))
}
