import {readAttributions} from '../../reading/index.ts'

type Words = {readonly start: number; readonly end: number}

/**
 * The words that make the claim in a sentence that says itself who says so.
 *
 * ```ts
 * claimedIn('He vetoed it, two aides said.', {start: 14, end: 23}) // {start: 0, end: 12}
 * ```
 *
 * @param source - the words that say who says so
 * @returns the sentence's own words where none can be told apart
 */
export function claimedIn(paragraph: string, source: Words, sentence: Words): Words {
  const said = readAttributions(paragraph, {language: 'en'}).find(
    (reading) => reading.source !== null && reading.source.start < source.end && source.start < reading.source.end,
  )
  const content = said?.content ?? sentence
  const words = paragraph.slice(content.start, content.end)
  // "reported on Sunday, citing two aides, that he had vetoed it": what follows the last "that".
  const that = /^(?:on|the|last|this|citing|,).*?,\s+that\s+/i.exec(words)?.[0].length
  // "He vetoed it, AP reported on Sunday, citing two aides": what stands before whoever says so.
  const isAfter = that === undefined && /^(?:on|citing)\b/i.test(words) && source.start > sentence.start
  const start = isAfter ? sentence.start : content.start + (that ?? 0)
  const end = isAfter ? beforeIn(paragraph, sentence.start, said?.source?.start ?? source.start) : content.end
  return {start, end: start + paragraph.slice(start, end).replace(/[\s,;:.]+$/, '').length}
}

/** The end of the first part of a sentence, before the comma that leads to who says so. */
function beforeIn(paragraph: string, from: number, source: number): number {
  const part = paragraph.slice(from, source)
  const [first = part] = part.split(/,\s+(?=\p{Lu}[^,]*\b(?:reported|wrote|said)\b)/u)
  return from + first.length
}
