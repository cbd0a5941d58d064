import {email, safeParse} from 'zod/mini'
import type {Span} from './identity.ts'
import {isOrdinaryWord} from './names/lexicon.ts'

/** Of an office and not of a person. To add one: a word. */
const offices = new Set(
  `press info newsroom contact media office tips news editor editors editorial desk newsdesk mail hello help support service
  services admin webmaster postmaster noreply no-reply enquiries inquiries pr comms communications jobs letters feedback
  corrections ethics legal sales privacy security abuse pressoffice press.office press-office mediarelations team all
  reception secretariat hr foi records complaints advertising subscriptions customerservice spokesperson publicaffairs kontakt presse redaktion redaccion redazione prensa stampa hallo`.split(
    /\s+/,
  ),
)

/** What stands before a place that happens to be called by its address: "we met at farrow dot com". */
const notMailboxes =
  /^(?:we|i|you|they|he|she|it|is|was|are|us|them|me|home|met|meet|look|looks|looked|looking|works?|worked|working|seen|read|published|posted|found|hosted|stored|available|registered|people|staff|someone|somebody|office|job|jobs|page|pages|site|website)$/i
const address = email()

/** What people write for "@" and for "." so that no machine reads it. */
const at =
  /&#64;|&commat;|%40|\s?["“']at["”']\s?|\s{0,2}(?:@|[([{<⟨*|\\/#]\s?(?:at|AT|At|ät|ÄT|bei|chez|arroba|@)\s?[)\]}>⟩*|\\/#]|[_-]{1,2}(?:at|AT)[_-]{1,2})\s{0,2}|\s{1,2}(?:at[ -]sign|AT[ -]SIGN|at|AT|At|arroba|chez|klammeraffe)\s{1,2}/g
const dotSign =
  /\s{0,2}(?:[([{<*|\\/]\s?(?:dot|DOT|Dot|punkt|point|\.)\s?[)\]}>*|\\/])\s{0,2}|\s?["“']dot["”']\s?|[_-](?:dot|DOT)[_-]|\s{1,2}(?:dot|DOT|Dot|punkt|punto|point|period)\s{1,2}|\s?\.\s?/
const quotedLocal = /["“][^"“”\n]{1,64}["”]$/
const localEnd = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}$/u
const dotBefore =
  /(?:\s{0,2}[([{<*|\\/]\s?(?:dot|DOT|Dot|punkt|\.)\s?[)\]}>*|\\/]\s{0,2}|\s{1,2}(?:dot|DOT|Dot|underscore)\s{1,2}|\.|\s\.\s)$/
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})/u

const hyphened =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}.]{1,40}([-_])at\1[\p{L}\p{N}]{1,40}(?:\1dot\1[\p{L}\p{N}]{2,40}){1,4}/giu

/** Mail addresses of persons, disguised ones too. */
export function emailsIn(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(at)) {
    const span = around(text, match.index, match.index + match[0].length, match[0])
    if (span !== undefined) found.push(span)
  }
  for (const match of text.matchAll(hyphened)) found.push({start: match.index, end: match.index + match[0].length})
  return found
}

function around(text: string, from: number, to: number, sign: string): Span | undefined {
  const {start, local} = localBefore(text, from)
  const {end, labels, isSpelled} = domainAfter(text, to)
  if (labels.length < 2) return undefined
  const quoted = sign === '@' ? quotedLocal.exec(text.slice(Math.max(0, from - 66), from))?.[0] : undefined
  if (quoted !== undefined) return {start: from - quoted.length, end}
  if (local === '') return undefined
  // "as @night.owl": a handle after a word.
  if (/^\s+@$/.test(sign)) return undefined
  // "@name@host" is a handle.
  if (text[start - 1] === '@') return undefined
  const domain = labels.join('.').toLowerCase()
  if (!/\.[\p{L}]{2,24}$/u.test(domain)) return undefined
  const ascii = (part: string) => part.normalize('NFKD').replace(/[^\x21-\x7e]/g, 'x')
  if (!safeParse(address, `${ascii(local)}@${ascii(domain)}`).success) return undefined
  // "AT" in capitals is meant as a sign.
  const isWord = /^\s+[aA]t\s+$/.test(sign)
  if (
    isWord &&
    isSpelled &&
    isOrdinaryWord(local) &&
    labels.length < 3 &&
    !/^(?:com|org|net|edu|gov|example|io|info|[a-z]{2})$/.test(labels.at(-1) ?? '')
  )
    return undefined
  if (isWord && isSpelled && notMailboxes.test(local)) return undefined
  if (isWord && !isSpelled && !/[\d._+]/.test(local) && isOrdinaryWord(local)) return undefined
  if (isWord && !isSpelled && !text.slice(to, end).includes('.')) return undefined
  if (offices.has(local.toLowerCase())) return undefined
  return {start, end}
}

function localBefore(text: string, from: number): {start: number; local: string} {
  let start = from
  let local = ''
  for (let parts = 0; parts < 6; parts++) {
    const part = localEnd.exec(text.slice(Math.max(0, start - 64), start))?.[0]
    if (part === undefined) break
    local = part + local
    start -= part.length
    const dot = dotBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0]
    if (dot === undefined || !localEnd.test(text.slice(Math.max(0, start - dot.length - 1), start - dot.length))) break
    local = `.${local}`
    start -= dot.length
  }
  const trimmed = local.replace(/^[^\p{L}\p{N}]+/u, '')
  return {start: start + local.length - trimmed.length, local: trimmed}
}

function domainAfter(text: string, to: number): {end: number; labels: string[]; isSpelled: boolean} {
  const labels: string[] = []
  let end = to
  let isSpelled = false
  while (labels.length < 8) {
    const word = label.exec(text.slice(end, end + 64))?.[0].replace(/-+$/, '')
    if (!word) break
    labels.push(word)
    end += word.length
    const ahead = text.slice(end, end + 16)
    const sign = dotSign.exec(ahead)
    if (sign === null || sign.index !== 0) break
    const next = label.exec(text.slice(end + sign[0].length, end + sign[0].length + 64))?.[0]
    if (next === undefined) break
    const isSentenceEnd = sign[0] === '. ' && (/^\p{Lu}/u.test(next) || labels.length > 1)
    if (isSentenceEnd) break
    isSpelled ||= /dot|punkt|punto|point|period/i.test(sign[0])
    end += sign[0].length
  }
  return {end, labels, isSpelled}
}
