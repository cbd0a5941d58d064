/**
 * A day that was typed, as a moment of it: noon where the editor sits, and of today the moment that it is.
 *
 * ```ts
 * instantOf('2025-06-15') // '2025-06-15T10:00:00.000Z', typed in Berlin
 * ```
 */
export function instantOf(day: string): string {
  const noon = new Date(`${day}T12:00:00`)
  return new Date(Math.min(noon.getTime(), Date.now())).toISOString()
}

/** The day of a moment where the editor sits, as a field for days has it: `'2025-06-15'`. */
export function dayOf(instant: string | undefined): string {
  const date = new Date(instant ?? '')
  if (Number.isNaN(date.getTime())) return ''
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
