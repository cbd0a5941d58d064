import {milliseconds} from '../instant.ts'
import {languages} from './languages.ts'
import {languageIn} from './locales.ts'
import type {Wording} from './wording.ts'

/**
 * The day of an instant as the sentences beside it have it, for the dates that a page shows itself.
 *
 * ```ts
 * dayInWords('2025-06-27T01:00:00Z', {style: 'ap', timeZone: 'America/New_York'}) // 'June 26, 2025'
 * dayInWords('2025-06-27T01:00:00Z', {style: 'reuters'}) // '27 June 2025'
 * ```
 *
 * @returns `null` for what is no instant, and in a language that there is no wording in
 * @public
 */
export function dayInWords(instant: string, wording: Wording = {}): string | null {
  if (Number.isNaN(milliseconds(instant))) return null
  return languageIn(languages, wording)?.(wording, () => undefined).day(instant) ?? null
}
