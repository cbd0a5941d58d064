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
  const that = /^(?:on|the|last|this|citing|,).*?,\s+that\s+/i.exec(words)?.[0].length ?? 0
  const end = content.start + words.replace(/[\s,;:.]+$/, '').length
  return {start: content.start + that, end}
}
