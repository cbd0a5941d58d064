import type {Span} from './identity.ts'

/** A text with its disguises taken off, and where each stretch of it stands in what was typed. */
export type AsRead = {readonly plain: string; readonly typed: (span: Span) => Span}

/**
 * A text as a person reads it: look-alike signs as the plain ones they stand for, signs that nobody sees left out, addresses
 * that were made unclickable put together again.
 *
 * ```ts
 * asRead('t[.]me/ｍ').plain // 't.me/m'
 * asRead('t[.]me/ｍ').typed({start: 1, end: 2}) // {start: 1, end: 4}
 * ```
 */
export function asRead(text: string): AsRead {
  let plain = ''
  const starts: number[] = []
  const ends: number[] = []
  let last = 0
  const keep = (until: number) => {
    plain += text.slice(last, until)
    for (let at = last; at < until; at++) {
      starts.push(at)
      ends.push(at + 1)
    }
  }
  for (const {0: words, index} of text.matchAll(disguised)) {
    keep(index)
    last = index + words.length
    const read = undisguised(words)
    plain += read
    for (let at = 0; at < read.length; at++) {
      starts.push(index)
      ends.push(last)
    }
  }
  keep(text.length)
  const typed = ({start, end}: Span) => ({start: starts[start] ?? text.length, end: ends[end - 1] ?? 0})
  return {plain: latin(plain), typed}
}

const dots = /(?<=[\p{L}\p{N}])\s?[[({<⟨]\s?(?:\.|dot|punkt|point)\s?[\])}>⟩]\s?(?=[\p{L}\p{N}])/iu
const invisible = /(?:\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])+/
const signs =
  /[\uff01-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u205f\u2010-\u2012\u2024\u2044\ufe52\ufe6b\u2018\u2019\u02bc\u3002\uff61\u24d0\u2215\ua789\u2236]/
const dashes = /(?<=\d)[\u2013\u2014](?=\d)|(?<=[)\d] )[\u2013](?= \d)/
const unclickable = /\bh(?:xx|\*\*|tt\[)p(?=s?(?:\[?:\]?\/\/))|(?<=h(?:xx|tt)ps?)\[:\](?=\/\/)/i
const disguised = new RegExp([dots, invisible, signs, dashes, unclickable].map(({source}) => source).join('|'), 'giu')

/** Signs that are another, in its place. To add one: a row. */
const plainSigns: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u3002': '.',
  '\uff61': '.',
  '\u2024': '.',
  '\ufe52': '.',
  '\ufe6b': '@',
  '\u24d0': '@',
  '\u2044': '/',
  '\u2215': '/',
  '\ua789': ':',
  '\u2236': ':',
}

function undisguised(words: string): string {
  const sign = plainSigns[words]
  if (sign !== undefined) return sign
  if (invisible.test(words)) return ''
  if (words.length === 1) return words >= '\uff01' ? String.fromCharCode(words.charCodeAt(0) - 0xfee0) : ' '
  if (words === '[:]') return ':'
  return /^h/i.test(words) ? 'http' : '.'
}

const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...zip('АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ', 'ABESIJKMHOPCTYXaesijopcyxhdqw'),
  ...zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ', 'ABEZHIKMNOPTYXaivopu'),
])

function zip(foreign: string, plain: string): (readonly [string, string])[] {
  return [...foreign].map((sign, at) => [sign, plain.charAt(at)] as const)
}

const mixed = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu

/** Letters of another alphabet within a Latin word, as the Latin ones they look like; words of one alphabet stay. */
function latin(text: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return text
  return text.replace(mixed, (word) =>
    /\p{Script=Latin}/u.test(word) ? [...word].map((sign) => lookAlikes.get(sign) ?? sign).join('') : word,
  )
}
