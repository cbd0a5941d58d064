import {dayInWords, type Wording} from 'sourceline/sourcing'

/** As this newsroom's policy has the sentences that stand beside these dates: change both together. */
const wording: Wording = {style: 'ap', timeZone: 'UTC'}
const minute = new Intl.DateTimeFormat('en-GB', {timeStyle: 'short', timeZone: 'UTC'})
const second = new Intl.DateTimeFormat('en-GB', {timeStyle: 'medium', timeZone: 'UTC'})

/** `2025-06-15T18:42:00Z` → `June 15, 2025`. */
export function Day({at}: {at: string}) {
  return <time dateTime={at}>{dayInWords(at, wording) ?? at}</time>
}

/** `2025-06-15T18:42:00Z` → `June 15, 2025, 18:42 UTC`. */
export function Moment({at, withSeconds, className}: {at: string; withSeconds?: true; className?: string}) {
  const day = dayInWords(at, wording)
  const clock = withSeconds ? second : minute
  return (
    <time dateTime={at} className={className}>
      {day === null ? at : `${day}, ${clock.format(new Date(at))} UTC`}
    </time>
  )
}

/** `Channel 13, 26 June 2025` says so itself, in whatever order: words that end with a day need it no second time. */
export function endsWithDay(words: string, at: string): boolean {
  return (['ap', 'reuters'] as const).some((style) => {
    const day = dayInWords(at, {...wording, style})
    return day !== null && words.endsWith(day)
  })
}
