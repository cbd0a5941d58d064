/** Nouns for people, apart from the engine's own table. */
const people =
  /\b(?:officials?|authorities|sources?|aides?|advis[eo]rs?|spokes(?:man|woman|person|men|people)|strategists?|operatives?|insiders?|staffers?|employees?|workers?|agents?|officers?|diplomats?|lawmakers?|senators|congressmen|lawyers?|attorneys?|prosecutors?|investigators?|experts?|analysts?|economists?|scientists?|researchers?|scholars?|historians?|observers?|critics?|supporters?|opponents?|allies|ally|friends?|associates?|people|person|voters?|residents?|donors?|delegates?|leaders|members|activists?|protesters?|reporters?|journalists?|witness(?:es)?|victims?|relatives?|attendees|participants|Republicans|Democrats|conservatives|liberals|pundits|commentators|executives?|managers?|veterans?|students?|women|men|man|woman)$/
const standsAlone = /^(?:some|many|several|others|most|another|one)(?: of them)?$/i
/** "55 percent of voters", "4 in 10", "a poll of voters": a survey says it. */
const share =
  /%|\bpercent\b|\bin (?:10|ten|five|three|four)\b|\b(?:majority|majorities|half|third|quarter|proportion)\b|^no one\b|\bpolls?\b/i
/** Two capitals in a row that are no country's and no party's, or one before a comma: somebody's name. */
const aName =
  /\b(?!U\.?S|New|White|United|North|South|Secret|Justice|State|Supreme|Wall|Republican|Democratic|GOP|House|Senate|Capitol|Trump|Clinton|Hillary|Donald|Federal|National|American|Obama|West|East|Western|African)[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+|^[A-Z][\w.]+,|\b(?:Mr|Mrs|Ms|Sen|Rep|Gov|Dr)\. [A-Z][a-z]+(?! ?['’]s)|^(?:[A-Z]\w+|[Hh]e|[Ss]he|[Tt]hey) and /

/**
 * Whether a source of the corpus is people who are described and not named. The corpus itself does not say, so that this
 * is a rough count: the noun before the first "of", "at", "who" … is one for people, and no name stands beside it.
 */
export function isUnnamedPeople(source: string): boolean {
  const written = source.trim().replace(/,$/, '')
  if (standsAlone.test(written)) return true
  if (share.test(written) || aName.test(written)) return false
  const [first = ''] = written.split(
    /,? (?:at|in|on|for|from|with|by|who|that|close|familiar|to|briefed|speaking|whose)\b|,/,
  )
  const head = /^(?:one|some|many|several|most|dozens|a number|a group|two|three|a handful|a couple) of /i.test(first)
    ? first
    : (first.split(' of ')[0] ?? first)
  return people.test(head.trim())
}
