import {countrySpecs, electronicFormatIBAN, isValidIBAN} from 'ibantools'
import type {Span} from './identity.ts'

const start = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ -]?[A-Za-z0-9])/gu
const grouped = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu
/** Parted in any way: whole where its check digits say so. */
const parted = /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?\d{2}(?:[ .-]?[A-Z0-9]{1,6}){3,15}(?![\p{L}\p{N}])/gu
const named =
  /\bIBAN:?\s{0,2}([A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]){11,30})(?![A-Za-z0-9])|\b(?:account|acct|konto|compte|cuenta)(?:\s?(?:number|no\.?|nr\.?|nummer))?:?\s{0,2}(\d[\d -]{5,16}\d)(?!\d)|\bsort code:?\s?(\d{2}[- ]?\d{2}[- ]?\d{2}(?:[^\d\n]{1,12}\d{8})?)(?!\d)|\brouting(?: number| no\.?)?:?\s?(\d{9})(?!\d)/gi

/** Bank accounts: IBANs as long as their country has them, and numbers that are called one. */
export function accountsIn(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(start)) {
    const end = endOf(text, match.index)
    if (end !== undefined) found.push({start: match.index, end})
  }
  for (const match of text.matchAll(grouped)) {
    if (match[0].replace(/\D/g, '').length >= 10) found.push({start: match.index, end: match.index + match[0].length})
  }
  for (const match of text.matchAll(parted)) {
    if (isValidIBAN(match[0].replace(/[ .-]/g, '')))
      found.push({start: match.index, end: match.index + match[0].length})
  }
  for (const match of text.matchAll(named)) {
    const number = match.slice(1).find((one) => one !== undefined) ?? ''
    const from = match.index + match[0].lastIndexOf(number)
    found.push({start: from, end: from + number.length})
  }
  return found
}

function endOf(text: string, from: number): number | undefined {
  const spec = countrySpecs[text.slice(from, from + 2).toUpperCase() as keyof typeof countrySpecs]
  const chars = spec?.chars
  if (typeof chars !== 'number') return undefined
  let count = 0
  for (let at = from; at < text.length && at < from + 60; at++) {
    const sign = text[at] ?? ''
    if (/[A-Za-z0-9]/.test(sign)) count++
    else if (!/[ -]/.test(sign)) return undefined
    if (count < chars) continue
    const electronic = electronicFormatIBAN(text.slice(from, at + 1)) ?? ''
    const digits = electronic.replace(/\D/g, '').length
    const isEnd = !/[A-Za-z0-9]/.test(text[at + 1] ?? '')
    return isEnd && digits >= electronic.length / 2 ? at + 1 : undefined
  }
  return undefined
}
