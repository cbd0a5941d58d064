/** Initials that are read as a word, so that their first letter sounds as in one. */
const readAsWord = new Set([
  'NATO',
  'NASA',
  'SWAT',
  'FEMA',
  'NORAD',
  'LIBOR',
  'HAMAS',
  'FIFA',
  'SEAL',
  'MERS',
  'SARS',
  'FARC',
])

const initials = /^(?:[A-Z]\.?){2,}(?:[-’'s]|$)/
const vowelName = /^[AEFHILMNORSX]/
const vowelSound = /^[aeiou]/i
/** "a European", "a Ukrainian", "a one-time", "a Uruguayan", "a university". */
const soundsLikeYouOrWon = /^(?:eu|ewe|uk|uni(?!n|m)|ur[aeiou]|us[aeiou]|ut[aeiou]|ug|one\b|once\b)/i
/** "an honorary", "an hourly", "an heir". */
const silentH = /^(?:hono|hour|heir|honest)/i

/**
 * ```ts
 * indefinite('senior U.S. official') // 'a senior U.S. official'
 * indefinite('FBI official') // 'an FBI official'
 * indefinite('Israeli diplomat') // 'an Israeli diplomat'
 * ```
 *
 * @internal
 */
export function indefinite(noun: string): string {
  return `${startsWithVowelSound(noun) ? 'an' : 'a'} ${noun}`
}

function startsWithVowelSound(noun: string): boolean {
  const first = noun.split(' ')[0] ?? ''
  if (initials.test(first) && !readAsWord.has(first)) return vowelName.test(first)
  if (silentH.test(first)) return true
  return vowelSound.test(first) && !soundsLikeYouOrWon.test(first)
}
