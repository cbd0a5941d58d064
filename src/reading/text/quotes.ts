import type {Steps} from '../steps.ts'
import {isSpace} from './characters.ts'
import type {Token} from './tokens.ts'

type Mark = {readonly pair: 'double' | 'single' | 'angle'; readonly may: 'open' | 'close' | 'either'}

const pairs: Readonly<Record<string, Mark>> = {
  '“': {pair: 'double', may: 'open'},
  '„': {pair: 'double', may: 'open'},
  '”': {pair: 'double', may: 'close'},
  '"': {pair: 'double', may: 'either'},
  "''": {pair: 'double', may: 'either'},
  "'''": {pair: 'double', may: 'either'},
  '``': {pair: 'double', may: 'open'},
  '«': {pair: 'angle', may: 'open'},
  '»': {pair: 'angle', may: 'close'},
  '‘': {pair: 'single', may: 'open'},
  '’': {pair: 'single', may: 'close'},
  "'": {pair: 'single', may: 'either'},
}

/**
 * Says of each token whether it stands between quotation marks. A quotation that a paragraph opens with and does not
 * close goes to its end, as newspapers set a quotation of several paragraphs; any other that is not closed is none.
 *
 * @internal
 */
export function markQuotes(tokens: readonly Token[], text: string, steps: Steps): void {
  let opened: {index: number; pair: Mark['pair']} | undefined
  for (const [index, token] of tokens.entries()) {
    steps.count++
    const mark = token.kind === 'word' ? undefined : pairs[token.word]
    if (mark === undefined) continue
    if (opened === undefined) {
      if (mayOpen(mark, text, token)) opened = {index, pair: mark.pair}
    } else if (mark.pair === opened.pair) {
      if (mark.may === 'open') opened = {index, pair: mark.pair}
      else if (mayClose(mark, text, token)) {
        quote(tokens, opened.index, index, steps)
        opened = undefined
      }
    } else if (opened.pair === 'single' && mark.pair === 'double' && mayOpen(mark, text, token)) {
      // What looked like an opening single mark was an apostrophe.
      opened = {index, pair: mark.pair}
    }
  }
  if (opened?.index === 0 && opened.pair !== 'single') quote(tokens, 0, tokens.length - 1, steps)
}

function quote(tokens: readonly Token[], from: number, to: number, steps: Steps): void {
  steps.count += to - from
  for (const token of tokens.slice(from, to + 1)) token.isQuoted = true
}

function mayOpen({may}: Mark, text: string, {start, end}: Token): boolean {
  if (may !== 'either') return may === 'open'
  return !isSpace(text.charCodeAt(end)) && (start === 0 || /[\s([—–-]/.test(text[start - 1] ?? ' '))
}

function mayClose({may, pair}: Mark, text: string, {start, end}: Token): boolean {
  if (pair === 'single') return !/[\p{L}\p{N}]/u.test(text[end] ?? ' ')
  return may !== 'either' || start === 0 || !isSpace(text.charCodeAt(start - 1)) || !/\S/.test(text[end] ?? '')
}
