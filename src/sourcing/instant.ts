const isoDate = /^(\d{4})-(\d{2})-(\d{2})(T.+)?$/
const zone = /(Z|[+-]\d{2}:?\d{2})$/i

/** Instants as they have been read: a page holds every attribution and every notice against the same few. */
const read = new Map<string, number>()
const MOST_READ = 1000

/**
 * Milliseconds of an ISO instant, `NaN` for anything else. One without a zone is UTC, as everything stored is, so that
 * no result depends on the machine it is computed on.
 *
 * @internal
 */
export function milliseconds(instant: string): number {
  let found = read.get(instant)
  if (found === undefined) {
    found = parsed(instant)
    if (read.size >= MOST_READ) read.clear()
    read.set(instant, found)
  }
  return found
}

function parsed(instant: string): number {
  if (!isoDate.test(instant) || !isDay(instant.slice(0, 10))) return Number.NaN
  return Date.parse(instant.includes('T') && !zone.test(instant) ? `${instant}Z` : instant)
}

/** JavaScript reads 31 June as 1 July: a day that does not exist is no date. */
function isDay(day: string): boolean {
  const read = Date.parse(day)
  return !Number.isNaN(read) && new Date(read).toISOString().startsWith(day)
}

/** Whether something dated had happened at an instant. What cannot be read has not. @internal */
export function isBy(instant: string, at: string): boolean {
  return milliseconds(instant) <= milliseconds(at)
}
