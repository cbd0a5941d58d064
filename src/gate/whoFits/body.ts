import {personOf} from '../../reading/sentence/nounPhrase.ts'
import {offices} from '../../reading/tables/offices.ts'
import {type Sentence, sentencesOf} from '../../reading/text/sentences.ts'
import {actsIn} from './acts.ts'
import type {Marker, MarkerKind} from './marker.ts'
import {markersIn} from './markers.ts'
import {phrasesIn} from './phrases.ts'
import {type Speaker, speakersIn} from './speakers.ts'

/** Of anybody in the text: what cannot be about anything but people. */
const ofAnybody: ReadonlySet<MarkerKind> = new Set(['hasPool', 'smallGroup'])

/** Of who speaks; other words for an office name somebody on the record. */
const ofSpeakers: ReadonlySet<MarkerKind> = new Set([
  'onlyOne',
  'first',
  'hasPool',
  'smallGroup',
  'longest',
  'room',
  'shift',
  'trait',
  'namedKin',
  'closedList',
])

const few = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})'
/** Who has spoken for himself, said with how many are left: the one who speaks is who is left. */
const spoke =
  '(?:denied|denies|deny|declined|spoken|said|confirmed|ruled out|on the record|refused to (?:comment|speak|talk)|issued|commented)'
const leftOver = new RegExp(
  [
    `\\b(?:all|everyone|everybody|none|nobody|no one|each|every \\p{L}+)\\s+(?:\\p{L}+\\s+){0,5}?(?:but|except|save|bar|apart from|other than)\\s+(?:for\\s+)?(?:one|two|him|her|its?|the|his|their)\\b[^.,;]{0,60}?\\b${spoke}\\b`,
    `\\bthe (?:remaining|last|missing|final) (?:one|two|member|official|person)\\s+(?:has |had |also )*${spoke}\\b`,
    `\\b(?:the others|the other ${few}|the rest|everyone else|everybody else)\\s+(?:\\p{L}+\\s+){0,3}?(?:has|have|had)\\s+(?:all\\s+)?${spoke}\\b`,
    `\\bof\\s+(?:the|its)\\s+[^.;]{0,60}?\\b(?:have|has|had)\\s+(?:all\\s+)?${spoke}\\b`,
    `\\b${few}\\s+of\\s+(?:the|its|them)\\b[^.;]{0,40}?\\b(?:have|has|had)\\s+(?:all\\s+|both\\s+)?(?:denied|declined|been ruled out)\\b`,
  ].join('|'),
  'giu',
)

const abstract =
  'condition|background|record|phone|telephone|private|confidence|public|length|detail|interview|interviews|recent|advance|general|english|french|response|return|support|behalf|light|order|terms|tuesday|monday|wednesday|thursday|friday|saturday|sunday|account|anonymity|short|favou?r|email|e-mail|writing|time|times|first|last|once|least'
const talked = new RegExp(
  `\\b(?:spoke|speaking|spoken|talked|talking)\\s+(?:to \\p{L}+ |to the \\p{L}+ |with \\p{L}+ |with the \\p{L}+ |briefly |by phone |by telephone )?(?:in|at|outside|inside|near|over|aboard|on board|behind|under|from|on|beside)\\s+(?!(?:the |an? |his |her |their |this |that )?(?:\\p{L}+ )?(?:${abstract})\\b)(?:the|an?|his|her|their|\\p{Lu})[^,.;]*`,
  'giu',
)

/** “, who …” is looked at as a clause; where somebody lives is what residents are called by. */
const saysLittle = /^,|^lives (?:in|at|on|near)$/i

/** Of a body, and not “the minister” who was spoken of before. */
const ofWhat = /^\s+(?:of|for|at)\s/u

/** Why they are not named says nothing of who they are. */
const terms =
  /,?\s+(?:who\s+(?:asked|did not|declined|requested|wished|spoke|was not|were not|is not|are not)|on (?:the )?condition|because|for fear|to protect|speaking|citing|asking|requesting)\b.*$/iu

/**
 * What of a text says who its speakers are.
 *
 * @param isNamedToo - somebody with a name says it as well: an office may be theirs
 */
export function bodyMarkersIn(text: string, {isNamedToo}: {readonly isNamedToo: boolean}): Marker[] {
  const inSentences = sentencesOf(text, 0, text.length, {count: 0}).flatMap((sentence) => {
    const speakers = speakersIn(sentence).filter((speaker) => !isNamedToo || !isOffice(speaker))
    return [
      ...speakers.flatMap((speaker) => ofSpeaker(speaker, text)),
      ...matches('leftOver', leftOver, text, sentence),
      ...(speakers.length > 0 ? matches('meeting', talked, text, sentence) : []),
    ]
  })
  const found = [...markersIn(text).filter(({kind}) => ofAnybody.has(kind)), ...inSentences]
  return found.filter(({words, end}) => !(someOf.test(words) && goesOn.test(text.slice(end))))
}

/** “one of the two officials said”: of those who were spoken of before. */
const someOf = /^one of (?:the|those) \p{L}+$/iu
const goesOn =
  /^\s+(?:\p{L}+\s+)?(?:has |had |also |later |then )*(?:said|says|told|confirmed|added|denied|recalled)\b/u

/** “the deputy director of the agency”: as good as a name. */
function isOffice({sentence, from, head}: Speaker): boolean {
  return sentence[from]?.word === 'the' && offices.has(sentence[head]?.word ?? '')
}

/** “the rabbi of the synagogue”, “the driver of the car”: there is one. */
function isTheOne({sentence, from, head}: Speaker): boolean {
  const noun = personOf(sentence, head)
  return (
    sentence[from]?.word === 'the' &&
    noun?.isPlural === false &&
    !['spokesperson', 'source', 'official', 'lawyer'].includes(noun.role) &&
    !/^(?:person|man|woman|boy|girl|child|insider|member)$/.test(sentence[head]?.word ?? '')
  )
}

function ofSpeaker(speaker: Speaker, text: string): Marker[] {
  const {sentence, from, head, to} = speaker
  const start = sentence[from]?.start ?? 0
  const noun = sentence[head]
  const words = text.slice(start, sentence[to]?.end).replace(terms, '')
  return [
    ...(isTheOne(speaker) && ofWhat.test(words.slice((noun?.end ?? start) - start))
      ? [{kind: 'office', start, end: start + words.length, words} as const]
      : []),
    ...markersIn(words)
      .filter(({kind, words: told}) => ofSpeakers.has(kind) && !saysLittle.test(told))
      // "the two employees said", "the two employees of the works said": of whom the text told before.
      .filter(({kind, words: told}) => kind !== 'closedList' || !/^the\s/iu.test(told))
      .map((marker) => ({...marker, start: start + marker.start, end: start + marker.end}))
      .filter((marker) => marker.start !== noun?.start || marker.end !== noun.end),
    ...actsIn(speaker, text),
    ...phrasesIn('body', sentence.slice(from, to + 1), text),
  ]
}

/** In what the text itself says, and not in a quotation. */
function matches(kind: MarkerKind, pattern: RegExp, text: string, sentence: Sentence): Marker[] {
  const from = sentence[0]?.start ?? 0
  return [...text.slice(from, sentence.at(-1)?.end).matchAll(pattern)].flatMap(({index, 0: words}): Marker[] => {
    const start = from + index
    const end = start + words.length
    const isQuoted = sentence.some((token) => token.isQuoted && token.start >= start && token.start < end)
    return isQuoted ? [] : [{kind, start, end, words}]
  })
}
