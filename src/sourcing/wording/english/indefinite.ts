/**
 * ```ts
 * indefinite('senior U.S. official') // 'a senior U.S. official'
 * indefinite('FBI agent') // 'an FBI agent'
 * indefinite('11th Circuit judge') // 'an 11th Circuit judge'
 * ```
 *
 * By sound, in rules and short lists: the tables of words that libraries carry (3.6 KB and more of a page) knew fewer of the newsroom's
 * names. `test/sourcing/wording/english/indefinite.test.ts` has the words.
 *
 * @internal
 */
export function indefinite(noun: string): string {
  return `${startsWithVowelSound(noun) ? 'an' : 'a'} ${noun}`
}

function startsWithVowelSound(noun: string): boolean {
  const spoken = noun.replace(/^[^\p{L}\p{N}]+/u, '')
  const first = spoken.split(/[\s/]/)[0] ?? ''
  if (/^\d/.test(first)) return isEightOrEleven.test(first)
  // É, Å, Ø: a letter that English does not have sounds as in its own language.
  if (!/^[a-z]/i.test(first)) return accentedVowel.test(first)
  return isSpelled(first) ? letterWithVowel.test(first) : soundsLikeVowel(first)
}

/** "an 8", "an 80-page", "an 11th", "an 18-year-old", "an 1861 law"; "a 110", "a 1,100". */
const isEightOrEleven = /^(?:8|1[18](?:\d{2,3})?(?!\d))/
const accentedVowel = /^[À-ÆÈ-ÏÒ-ÖØ-Üà-æè-ïò-öø-üĀ-ąĒ-ěĨ-ıŌ-œŨ-ų]/

/** A, E, F, H, I, L, M, N, O, R, S, X: "an F", "an X"; "a U". */
const letterWithVowel = /^[aefhilmnorsx]/i

/* ------------------------------------------------------- letters, or a word */

/** `F.B.I.`, `S&P`, `X`, `F-16`, `MI5`, `e-mail`, `mRNA`, `MoD`. */
const letters = /^(?:(?:[A-Z]\.)+|[A-Z]&[A-Z]|[A-Za-z](?=-|$)|[A-Z]+\d|[a-z](?=[A-Z])|[A-Z][a-z][A-Z]$)/
const capitals = /^[A-Z]{2,}(?=s?(?:$|[^A-Za-z]))/

function isSpelled(first: string): boolean {
  // "an eBay seller", "a uMkhonto member": read as they are written.
  if (/^(?:e[A-Z][a-z]|i[A-Z][a-z]|u[A-Z])/.test(first)) return false
  if (letters.test(first)) return true
  const [initials] = capitals.exec(first) ?? []
  return initials !== undefined && !isReadAsWord(initials)
}

/** Shorter, or harder to say, than what is usually read as a word. */
const words =
  /^(?:HUD|SAG|SIM|RAM|ROM|FIT|MAD|MAC|SAM|NOW|LIV|LAN|RIM|NOAA|FOIA|HIPAA|SADC|FASB|NORML|UMNO|ONE|NICRA|SHAEF|SHAPE|SLORC|LULAC)$/
/** As long, or as easy to say, as a word. */
const notWords = /^(?:NAACP|LAPD|LAFD|LASD|SEIU|SAIC|RAFVR|NUJ)$/

const isSpeakable = /^(?:[FHLMNRS][AEIOUY]|F[LR][AEIOU]|S[CKLMNPTW][AEIOU])/
const isHardToSay = /[AEIOU]{3}|AA|IIA|[^AEIOUY]{3}/
const lastTwo = /[^AEIOUY]{2}$/
const speakableEnd = /(?:[LR][CDKMNPST]|N[CDGKST]|[CFPS]T|SK|[BCDGKMPTWY]S|SS|LL|PP|[CST]H|CK|M[LP])$/

/**
 * NASA, FIFA, NASCAR and SWAT are said as words, the FBI, the SEC, LAPD and FOMC are not: told by whether they can be. What
 * begins with any other letter sounds the same either way.
 */
function isReadAsWord(initials: string): boolean {
  if (words.test(initials)) return true
  // "a EUFOR soldier", "an EU official"; "a UNICEF worker" as letters or as a word.
  if (initials.startsWith('EU')) return initials.length > 4
  if (initials.length < 4 || notWords.test(initials)) return false
  return (
    isSpeakable.test(initials) &&
    !isHardToSay.test(initials) &&
    (!lastTwo.test(initials) || speakableEnd.test(initials))
  )
}

/* ------------------------------------------------------------------- words */

/** "a European", "a unit", "a user", "a Ugandan", "a Utah", "a Uruguayan", "a Uvalde", "a ubiquitous". */
const soundsLikeYou =
  /^(?:eu|ew|uk|uni(?!ntell|[nmd](?!ir)|ss|r)|unanim|us(?:[aeiou]|$)|ut(?:[aeiou]|r)|ur[aeiou]|ug(?![hl])|ubi|ulys|uva|upsilon|u(?=-))/i
/** "a one-time", "a once-secret", "a OneWeb"; "an Oneida". "a Ouagadougou", "a Uyghur", "a Uighur". */
const soundsLikeW = /^(?:one(?![a-z])|one(?:self|time|ness)|once|oua|oui|uyg|uig)/i
const vowel = /^(?:[aeiou]|y(?![aeiou]))/i
/** "an hour", "an heir", "an honorary", "an honest"; "a Honolulu". */
const silentH = /^(?:hour(?![ia])|heir|honest|honou?r|hors\b)/i

/** Two words to the ear: "a OneWeb". */
const oneAndMore = /^[Oo]ne[A-Z]/

function soundsLikeVowel(first: string): boolean {
  if (silentH.test(first)) return true
  return vowel.test(first) && ![soundsLikeYou, soundsLikeW, oneAndMore].some((sound) => sound.test(first))
}
