import {type CountryCode, parsePhoneNumberFromString} from 'libphonenumber-js/min'
import type {Span} from './identity.ts'

/** Where a number without a country code may be dialled. */
const regions: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'IN',
  'AU',
  'PK',
  'NG',
  'ZA',
  'BR',
  'JP',
  'MX',
  'CH',
  'PL',
  'AT',
  'BE',
  'IE',
  'SE',
  'NO',
  'TR',
  'IL',
  'EG',
  'KE',
]

const candidate = /(?<![\p{L}\p{N}.,/€$£¥#-])(?<!\d:)(?:\+\s?|\(\+?)?\d[\d\s()./-]{5,28}\d(?![\p{L}\p{N}])/gu
const introduced =
  /(?:\b(?:tel|telephone|phone|call|ring|dial|mobile|cell|handy|fax|whatsapp|signal|viber|text|sms|number|line|landline|direct|reach(?:ed)? (?:him|her|them|me|us)?(?: on| at)?|tél|teléfono|móvil|telefon)\b[^\p{L}\n]{0,4}(?:is |on |at |him on |her on |them on |me on |no\.? |nr\.? |number )?)$/iu
const other =
  /(?:\b(?:isbn|issn|case|docket|no|nos|ref|reference|number|order|invoice|ticket|pages?|pp|section|article|act|doi|patent|file|serial|lot|eur|usd|gbp|grid|flight|bill|ean|id|vin|zip|postcode|permit|licence|license|registration|register|score|sets?|lat|lon|latitude|longitude|between|from|years?|order)\b[^\p{L}]{0,3})$|[€$£¥§]\s?$/iu
const after =
  /^\s?(?:°|%|€|\$|£|percent|per cent|euros?|dollars?|pounds?|people|votes?|km|kg|tonnes?|miles|metres|meters|units|[A-Z]{3}\b|million|billion)/
/** "98765-43210 is her mobile" */
const toldAfter =
  /^,? (?:is|was) (?:his|her|their|my|the|a) (?:direct |private |home |work |mobile |burner )?(?:mobile|phone|number|cell|line|landline|handy|pager)/
const date =
  /^(?:[12]\d{3}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4})(?:\D|$)|^(?:1[5-9]|20)\d{2}\s?[-/]\s?(?:1[5-9]|20)?\d{2}$/

/** Telephone numbers that can be dialled, told apart by the numbering plans of libphonenumber. */
export function phonesIn(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(candidate)) {
    const words = trimmed(match[0])
    const start = match.index
    const before = text.slice(Math.max(0, start - 40), start)
    if (isPhone(words, before, text.slice(start + words.length, start + words.length + 40))) {
      found.push({start, end: start + words.length})
    }
  }
  for (const match of text.matchAll(spelled)) {
    if (digitsOf(match[0]) >= 7) found.push({start: match.index, end: match.index + match[0].length})
  }
  return found
}

/** Digits as words, in the languages that our desks dictate in. To add one: a row. */
const digitWords = [
  'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine',
  'null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun',
  'zéro|un|deux|trois|quatre|cinq|sept|huit|neuf',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
].join('|')
const spoken = `(?:(?:double|triple|doppel|doble)[ -])?(?:${digitWords})(?:[ -]hundred)?`
/** "oh seven seven double-oh, nine hundred …", with figures among the words too. */
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:plus[ ,]{1,2})?(?:${spoken}|\\d{1,4})(?:[ ,.-]{1,2}(?:${spoken}|\\d{1,4})(?![\\p{L}\\p{N}])){4,24}`,
  'giu',
)
const digitWord = new RegExp(`^(?:${digitWords})$`, 'i')

/** How many digits are spoken; none, where no three in a row are words, or where somebody counts. */
function digitsOf(words: string): number {
  const parts = words.toLowerCase().split(/[ ,.-]+/)
  const said = parts.filter((part) => digitWord.test(part))
  if (said.length < 3 || /\bone,? two,? three,? four,? five,? six\b/i.test(words)) return 0
  return parts.reduce((sum, part, at) => {
    if (/^\d+$/.test(part)) return sum + part.length
    if (part === 'hundred') return sum + 2
    if (!digitWord.test(part)) return sum
    return sum + (/^(?:double|doppel|doble)$/.test(parts[at - 1] ?? '') ? 2 : parts[at - 1] === 'triple' ? 3 : 1)
  }, 0)
}

/** A bracket that closes nothing, or that is never closed, belongs to the sentence. */
function trimmed(words: string): string {
  const line = words.split('\n')[0] ?? words
  const open = line.lastIndexOf('(')
  return (open > 0 && line.indexOf(')', open) === -1 ? line.slice(0, open) : line).replace(/[\s./-]+$/, '')
}

function isPhone(words: string, before: string, behind: string): boolean {
  const digits = words.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  if (/^\(?\+/.test(words)) return isPossible(words.replace(/^\(/, ''))
  if (date.test(words) || after.test(behind)) return false
  const isTold = introduced.test(before) || toldAfter.test(behind)
  const isMobile = /^07\d{3}|^06[ .-]?\d{2}/.test(words) && regions.some((region) => isValid(words, region))
  if (!isTold && !isMobile && other.test(before)) return false
  if (/^00[1-9]/.test(digits)) return isPossible(`+${digits.slice(2)}`)
  // Groups of three: a large number. Points alone between short groups: a version, an address of a machine.
  if (!isTold && /^\d{1,3}(?:[., ]\d{3}){2,}$/.test(words) && !/^0/.test(words)) return false
  if (!isTold && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(words)) return false
  if (/^\d{3}[-. ]\d{4}$/.test(words)) return isTold || /^555/.test(words) || /-/.test(words)
  if (isTold) return true
  if (/^97[89]/.test(digits) && digits.length === 13) return false
  if (/^[\dXx-]+$/.test(words) && digits.length === 10 && isBookNumber(digits)) return false
  if (/^(?:1[-. ]?)?\(?[1-9]\d{2}\)?[-. /]{0,3}\d{3}[-. ]?\d{4}$/.test(words) && !/^\d{10}$/.test(words)) return true
  if (/^1[-. ]?8(?:00|33|44|55|66|77|88)[-. ]/.test(words)) return true
  if (/^\(?0[1-9]/.test(words)) return regions.some((region) => isValid(words, region))
  if (/^[679]\d{2}[ .-]\d{3}[ .-]\d{3}$|^[679]\d{2} \d{2} \d{2} \d{2}$/.test(words))
    return ['ES', 'PL', 'PT'].some((region) => isValid(words, region as CountryCode))
  if (
    /^8[ -]?\(?9\d{2}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$/.test(words) ||
    /^0 \d{2}[ /]/.test(words) ||
    /^0 \d{2}(?: \d{2}){4}$/.test(words)
  )
    return true
  if (
    /^(?:44|91|49|33|34|39|31|1|61|27|234|254|92|81|82|86|55|52|972|971|353)[ -]\d/.test(words) &&
    digits.length > 10 &&
    parsePhoneNumberFromString(`+${digits}`)?.isValid()
  )
    return true
  if (/^8 ?\(\d{3}\) ?\d{3}/.test(words) || /^1[3-9]\d[ -]\d{4}[ -]\d{4}$/.test(words)) return true
  if (/^1?[2-9]\d{2}[2-9]\d{6}$/.test(words)) return parsePhoneNumberFromString(words, 'US')?.isValid() === true
  return /^\(\d{2,5}\)/.test(words) || (/^[6-9]\d{9}$|^[6-9]\d{4}[ -]\d{5}$/.test(words) && isValid(words, 'IN'))
}

function isPossible(words: string): boolean {
  return parsePhoneNumberFromString(words.replace(/[^\d+]/g, ''))?.isPossible() === true
}

function isValid(words: string, region: CountryCode): boolean {
  return parsePhoneNumberFromString(words.replace(/[^\d]/g, ''), region)?.isPossible() === true
}

function isBookNumber(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  return sum % 11 === 0
}
