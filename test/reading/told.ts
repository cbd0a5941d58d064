import {type Reading, readAttributions, type Span} from '../../src/reading/index.ts'

/** The words of a span. */
export function wordsAt(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end)
}

/** Who says it in which words, a line each: "two officials | said". */
export function told(text: string): string[] {
  return read(text).map(({source, cue}) => `${wordsAt(text, source) ?? '-'} | ${wordsAt(text, cue)}`)
}

export function read(text: string): Reading[] {
  return readAttributions(text, {language: 'en'})
}
