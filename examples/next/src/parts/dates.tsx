import {cache} from 'react'
import {dayInWords, type Wording} from 'sourceline/sourcing'

type Dates = {wording: Wording; minute: Intl.DateTimeFormat; second: Intl.DateTimeFormat}

/** How dates are told on the page that is being rendered. */
const dates = cache((): Dates => datesOf({}))

/** As this newsroom's policy has the sentences that stand beside these dates. */
export function datedAs(chosen: Wording): void {
  Object.assign(dates(), datesOf(chosen))
}

function datesOf(chosen: Wording): Dates {
  const wording: Wording = {style: 'ap', timeZone: 'UTC', ...chosen}
  const time = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short'} as const
  const {timeZone = 'UTC'} = wording
  return {
    wording,
    minute: new Intl.DateTimeFormat('en-US', {...time, timeZone}),
    second: new Intl.DateTimeFormat('en-US', {...time, second: '2-digit', timeZone}),
  }
}

/** `2025-06-15T18:42:00Z` → `June 15, 2025`. */
export function Day({at}: {at: string}) {
  return <time dateTime={at}>{dayInWords(at, dates().wording) ?? at}</time>
}

/** A day that is one everywhere: `2025-06-15` → `June 15, 2025`. */
export function CalendarDay({day}: {day: string}) {
  return <time dateTime={day}>{dayInWords(`${day}T12:00:00Z`, {...dates().wording, timeZone: 'UTC'}) ?? day}</time>
}

/** `2025-06-15T18:42:00Z` → `June 15, 2025, 18:42 UTC`. */
export function Moment({at, withSeconds, className}: {at: string; withSeconds?: true; className?: string}) {
  const {wording, minute, second} = dates()
  const day = dayInWords(at, wording)
  const clock = withSeconds ? second : minute
  return (
    <time dateTime={at} className={className}>
      {day === null ? at : `${day}, ${clock.format(new Date(at))}`}
    </time>
  )
}

/** `Channel 13, 26 June 2025` says so itself, in whatever order: words that end with a day need it no second time. */
export function endsWithDay(words: string, at: string): boolean {
  return (['ap', 'reuters'] as const).some((style) => {
    const day = dayInWords(at, {...dates().wording, style})
    return day !== null && words.endsWith(day)
  })
}
