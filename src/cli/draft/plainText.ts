import type {SourceText} from './source.ts'

/** A byline, a dateline alone, a rule of dashes: no text. */
const isFurniture = /^(?:by [\p{Lu}][\p{L} .,'’-]{2,60}|[-*_=—\s]{2,}|\d+ words?|ends?|-30-|more)$/iu

/**
 * Plain text: paragraphs stand apart by an empty line, or a line each where there is none. A first paragraph that is short
 * and does not end as a sentence is the headline.
 */
export function plainText(text: string): SourceText {
  const written = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const isApart = /\n[ \t]*\n/.test(written.trim())
  const parts = isApart ? written.split(/\n[ \t]*\n/) : written.split('\n')
  return withHeadline(parts.map(oneLine).filter((part) => part !== '' && !isFurniture.test(part)))
}

/** @internal */
export function withHeadline(paragraphs: readonly string[]): SourceText {
  const [first, ...rest] = paragraphs
  const isHeadline = first !== undefined && rest.length > 0 && first.length <= 160 && !/[.!?”"]$/.test(first)
  return isHeadline ? {headline: first, paragraphs: rest} : {paragraphs}
}

/** @internal */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
