import type {Reading} from '../../reading/index.ts'
import {speakerIn} from './speaker.ts'

const subjects: Readonly<Record<string, 'one' | 'many' | 'body'>> = {
  he: 'one',
  she: 'one',
  they: 'many',
  it: 'body',
  its: 'body',
  his: 'one',
  her: 'one',
  their: 'many',
}
const owners = /^(?:its|his|her|their)$/i

/**
 * What is said, with whoever says it in the place of a pronoun that it begins with: a claim has to stand by itself.
 *
 * ```ts
 * withoutPronoun('he knew nothing of it', reading, 'Piet Haan said he knew nothing of it.', text) // 'Piet Haan knew nothing of it'
 * withoutPronoun('he knew nothing of it', reading, '“He knew nothing of it,” an aide said.', text) // null: of whom?
 * ```
 *
 * @param text - the paragraph that was read
 * @param whole - the text it stands in, for full names
 * @returns `null` where the pronoun may be anybody
 */
export function withoutPronoun(said: string, reading: Reading, text: string, whole: string): string | null {
  const [, lead = '', pronoun = '', rest = ''] = /^((?:that|how|whether)\s+|[“"])?(\p{L}+)(\s.+)$/su.exec(said) ?? []
  const number = Object.hasOwn(subjects, pronoun.toLowerCase()) ? subjects[pronoun.toLowerCase()] : undefined
  if (number === undefined) return said
  const who = whoSays(reading, text, whole, number)
  if (who === null) return null
  if (!owners.test(pronoun)) return `${lead}${who.words}${rest}`
  return who.isNamed && !/['’]s\b/.test(who.words) ? `${lead}${who.words}’s${rest}` : null
}

function whoSays(
  {source, content, named, count, sameAs}: Reading,
  text: string,
  whole: string,
  number: 'one' | 'many' | 'body',
): {readonly words: string; readonly isNamed: boolean} | null {
  // "“He left,” an aide said": he is somebody else.
  if (source === null || content === null || source.end > content.start) return null
  const words = text.slice(source.start, source.end)
  if (named) {
    const speaker = speakerIn(words, whole)
    const isOf = speaker?.document._type === 'person' ? number === 'one' : number === 'body'
    return speaker !== null && isOf ? {words: String(speaker.document.name), isNamed: true} : null
  }
  const isMany = count?.max !== 1
  if (number === 'body' || isMany !== (number === 'many') || sameAs !== null || /^(?:he|she|they)$/i.test(words))
    return null
  const [described = words] = words.split(/,? who(?:se)? /)
  return /\b(?:his|her|its|their)\b/i.test(described) ? null : {words: described, isNamed: false}
}
