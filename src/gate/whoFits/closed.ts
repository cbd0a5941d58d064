import {sentencesOf} from '../../reading/text/sentences.ts'
import {speakersIn} from './speakers.ts'

/*
 * Who was there, who has read it, who is on the list: a group of which a text says how many it has, and whether somebody is said to be of it.
 * The two need not stand in one sentence.
 */
const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a dozen|a handful of|a pair of|[2-9]|1\\d|20)'
const person =
  '(?:people|persons|men|women|officials?|employees|participants|guests|ministers|aides|advisers|members|others|attendees|recipients|\\p{L}+(?:ers|ors|ists|ians|ants|ents|ees|men|women|ials|ves))'
const few = `(?:only\\s+|just\\s+|no more than\\s+|fewer than\\s+|some\\s+|about\\s+|the\\s+|its\\s+)*${number}(?:\\s+(?:other|senior|\\p{L}+))?\\s+${person}`
const place = '(?:in|at|around|round|on|aboard|inside)\\s+(?:the|a|that|his|her|their|board)'

/** How few there were: they met, they were sent it, they knew. */
const stated = new RegExp(
  [
    `\\b${few}\\s+(?:\\p{L}+\\s+){0,2}?(?:attended|received|knew|know|took part|were present|were there|were told|were invited|were briefed|had (?:access|read|seen|the|a copy)|have (?:access|read|seen)|met|gathered|sat|stood|signed|voted|heard)\\b`,
    `\\b${few}\\s+${place}\\b`,
    `\\b(?:there (?:were|was)|were)\\s+(?:only\\s+|just\\s+)?${number}\\s+(?:\\p{L}+\\s+)?(?:people|of them|of us|${person})\\s+${place}\\b`,
    `\\b(?:attended|seen|read|heard|signed|witnessed|known|shared|joined)\\s+(?:only\\s+)?(?:by|to|with|among)\\s+${few}\\b`,
    `\\b(?:told|said|showed|gave|read|confided|admitted)\\b[^.;]{0,40}?\\bto\\s+${few}\\b`,
    `\\b(?:went|sent|shown|given|handed|circulated|addressed|copied|distributed|forwarded|restricted|limited|known|open)\\s+(?:only\\s+)?(?:to|among|between)\\s+(?:only\\s+)?(?:${few}|${number}\\b)`,
    `\\b(?:apart from|besides|aside from|other than|except for|in addition to)\\s+[^.;]{1,60},\\s+(?:only|just)\\b`,
    `\\bonly\\s+(?:the|a|an|his|her)\\s[^.;]{3,80}\\sand\\s[^.;]{3,80}\\s(?:(?:were|was|had)\\s+(?:present|there|${place})|see|saw|know|knew|have|had|read|receive|received)\\b`,
  ].join('|'),
  'giu',
)

/** That somebody was of a group. */
const isOfIt =
  /\b(?:one of (?:them|those|these|the (?:pair|trio|group|party|guests|passengers|recipients|participants)|the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))|(?:was|were|is|are) (?:there|present|in the room|among (?:them|those|the))|(?:a|one|another|the|each|either|neither|both|two) (?:of the |of its )?(?:recipients?|participants?|attendees?|guests?|signator(?:y|ies)|members? of the (?:group|party|circle|team|panel)|persons? present|people present|those present|of them)|who (?:attended|was there|were there|was present|took part|received|had received|had read|has read|had seen|read|saw|heard|was sent|got|was at|were at|was in the)|among those|in the room|at the table|who knew)\b/iu

/** Words of a text that say how few a group has. “Two people who had read it said” says how many spoke, and of how many nothing. */
export function statedIn(text: string): RegExpExecArray[] {
  const found = [...text.matchAll(stated)]
  if (found.length === 0) return []
  const speakers = sentencesOf(text, 0, text.length, {count: 0}).flatMap(speakersIn)
  return found.filter(
    ({index, 0: words}) =>
      /^only\b/iu.test(words) ||
      !speakers.some(
        ({sentence, from, to}) => index >= (sentence[from]?.start ?? 0) && index < (sentence[to]?.end ?? 0),
      ),
  )
}

export const saysOfIt = (text: string): boolean => isOfIt.test(text)
