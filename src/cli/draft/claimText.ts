/** Words that say who says so, or that somebody says something: they belong to an attribution and to no claim. */
const saying =
  /\b(?:according to|reportedly|allegedly|purportedly|supposedly|citing|said|says|saying|told|claimed|claims that|stated that|announced that|reported that|is understood to|on condition of anonymity|(?:anonymous|unnamed|unidentified) (?:sources?|officials?|aides?|people))\b/i

const shortest = 20
const longest = 300

/**
 * What is said, as the sentence of a claim: without quotation marks around it, with a capital and no full stop.
 *
 * ```ts
 * claimText('that the raid had been called off') // 'The raid had been called off'
 * claimText('“We go,”') // null: too short to be checked
 * ```
 *
 * @returns `null` for what is no one checkable sentence
 */
export function claimText(content: string): string | null {
  const bare = content
    .replaceAll(/[“”"]/g, '')
    .replace(/^(?:that|how|whether)\s+/i, '')
    // What a text makes of it is no part of what is claimed.
    .replace(
      /^in (?:an? )?(?:\p{L}+ ){0,3}(?:move|step|twist|turn|development|shift|blow|sign|setback|surprise|escalation)(?: \p{L}+){0,2}, /iu,
      '',
    )
    .replace(/^[\s,;:–—-]+|[\s,;:.!–—-]+$/g, '')
  const text = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`
  // What somebody says of themselves is theirs to say, and nobody else's to check.
  if (/^(?:I|We|My|Our|You|Your)\b/.test(text)) return null
  if (text.length < shortest || text.length > longest || saying.test(text) || text.includes('?')) return null
  return isOneSentence(text) && text.split(' ').length >= 4 ? text : null
}

function isOneSentence(text: string): boolean {
  const words = text.split(/\s+/)
  return !words.some(
    (word, index) =>
      /[.!?…]["'’)\]]*$/.test(word) &&
      !/^(?:\p{L}\.)+$|^(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|St|No|Lt|Col|Sgt|Capt|Prof)\.$/u.test(word) &&
      /^["'‘“([]*[\p{Lu}\p{N}]/u.test(words[index + 1] ?? ''),
  )
}

const uncounted =
  /^(?:money|cash|wrongdoing|misconduct|knowledge|evidence|involvement|information|contact|damage|harm|pressure|advice|help|responsibility|guilt|fraud|abuse)$/i

/** What was denied, as it would have been put forward: "denied that there had been any dispute" is "a dispute". */
export function asserted(content: string): string {
  return content.replaceAll(/\bany (\p{L}+)/gu, (_, noun: string) =>
    noun.endsWith('s') || uncounted.test(noun) ? noun : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`,
  )
}

/** A sentence without the word by which it is left open: "the president reportedly vetoed the plan". */
export function withoutHedge(sentence: string, hedge: {readonly start: number; readonly end: number}): string {
  const joined = `${sentence.slice(0, hedge.start).trimEnd()} ${sentence.slice(hedge.end).trimStart()}`
  return joined.trim()
}
