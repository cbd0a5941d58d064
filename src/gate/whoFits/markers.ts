/** Words that leave few people, or one: what they are, and how to say less. To add a kind: a row, and a text of its own in the test. */

import {keeping} from '../../reading/keeping.ts'
import type {Marker, MarkerKind, MarkerRow} from './marker.ts'
import {moreMarkers} from './moreMarkers.ts'

const people =
  '(?:woman|man|women|men|person|people|official|officials|employee|employees|engineer|engineers|nurse|nurses|doctor|doctors|officer|officers|lawyer|lawyers|clerk|clerks|aide|aides|member|members|analyst|analysts|guard|guards|driver|drivers|teacher|teachers|scientist|scientists|manager|managers|colleague|colleagues|survivor|survivors|witness|witnesses|pilot|pilots|speaker|translator|interpreter|accountant|auditor|inspector|technician|student|students|resident|residents|prosecutor|judge|soldier|soldiers|surgeon|cook|porter|cleaner|trainee|apprentice|intern|staffer|staffers|staff|worker|workers|representative|delegate|director|directors|secretary|assistant|foreigner|muslim|jew|christian|mother|father|parent|veteran|signatory|dissenter|objector|holdout|black|asian|civilian)'
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?'
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`
const since = `(?:on\\s+|in\\s+|since\\s+|from\\s+|last\\s+|this\\s+)*(?:${day}|${month}(?:\\s+\\d{4})?|\\d{4}|year|month|week|spring|summer|autumn|winter)`
const number = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|[2-9]|1\\d|20)'

const rows: readonly MarkerRow[] = [
  {
    kind: 'hasPool',
    pattern: new RegExp(
      `\\bone of\\s+(?:the|its|his|her|their|only|just|about|some|those)?\\s?(?:only\\s+|just\\s+|the\\s+)?${number}\\b|\\b(?:only|just|fewer than|no more than|at most)\\s+${number}\\s+(?:\\p{L}+\\s+){0,3}?(?:${people}|knew|know|had|have|attended|were)\\b`,
      'giu',
    ),
  },
  {
    kind: 'onlyOne',
    pattern: new RegExp(
      `\\b(?:the|her|his|their|its)?\\s?(?:only|sole|lone|single remaining|one and only|last remaining)\\s+(?:\\p{L}[\\p{L}'-]*\\s+){0,3}?${people}\\b(?!\\s+of\\b[^.]{0,20}\\bfew)`,
      'giu',
    ),
  },
  {
    kind: 'onlyOne',
    pattern: new RegExp(
      `\\bthe one\\s+(?:\\p{L}+\\s+){0,2}?${people}\\s+(?:who|with|that)\\b|\\bthe (?:pilot|nurse|surgeon|driver|interpreter|translator|guard|clerk|secretary|engineer|cook|cleaner|technician|inspector|doctor|bodyguard|stenographer|chauffeur|paramedic|midwife|porter|captain|chaplain)\\s+who\\s+(?!(?:spoke|speaks|asked|requested|was not|were not|declined|described|said|told|is not|wished|did not)\\b)\\p{L}+`,
      'giu',
    ),
  },
  {
    kind: 'onlyOne',
    pattern:
      /\b(?:nobody|no one|no other (?:\p{L}+\s?){1,2}) (?:else )?(?:there|in the room|present|on the (?:team|desk|shift|board|floor)|but (?:her|him|them)|was (?:there|present)|had (?:the )?(?:key|access|copy))\b/giu,
  },
  {
    kind: 'first',
    pattern: new RegExp(
      `\\bthe\\s+(?:first|second|third|last)\\s+(?:ever\\s+)?(?:\\p{L}+\\s+){0,2}?${people}\\s+(?:to|ever|in|of|at|on)\\b`,
      'giu',
    ),
  },
  {
    kind: 'room',
    pattern:
      /\b(?:room|rm\.?|office|suite|cubicle|desk|bay|cell|ward|lab|laboratory|floor|unit|locker|seat|row|badge|extension|bed|table|gate|berth|cabin|wing|hut|block)\s+(?:no\.?\s*|number\s*)?(?=[a-z0-9.-]*\d)[a-z]?\d{1,4}(?:[.\-/]?\d{1,3})?[a-z]?\b/giu,
  },
  {
    kind: 'room',
    pattern:
      /\b(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|ground)[- ]floor\b/giu,
  },
  {
    kind: 'closedList',
    pattern: new RegExp(
      `\\b(?:dismissed|fired|sacked|laid off|suspended|hired|appointed|promoted|demoted|transferred|moved|resigned|retired|quit|left|joined|sworn in|arrested|released|divorced|married|widowed|hospitali[sz]ed|discharged|deported|naturali[sz]ed|born|graduated|elected|disciplined|reprimanded|reinstated|started|signed on|on (?:sick|maternity|paternity|parental|unpaid) leave|gave birth|given notice|made redundant)\\s+(?:\\p{L}+\\s+){0,3}?${since}\\b`,
      'giu',
    ),
  },
  {
    kind: 'closedList',
    pattern: new RegExp(
      `\\b(?:at|attended|in|during|present at|took part in|sat in on|was in)\\s+(?:the|a|that|this)\\s+(?:\\p{L}[\\p{L}'-]*\\s+){0,3}?(?:meeting|briefing|call|session|hearing|inspection|interview|dinner|lunch|training|visit|drill|raid|operation|ceremony|conference|workshop|audit|handover|vote)\\s+(?:on|of|at)\\s+${day}`,
      'giu',
    ),
  },
  {
    kind: 'closedList',
    pattern: new RegExp(
      `\\b${day}\\s+(?:\\p{L}+\\s+){0,2}?(?:meeting|briefing|inspection|hearing|shift|raid|vote|audit)\\b`,
      'giu',
    ),
  },
  {
    kind: 'office',
    pattern:
      /\b(?:the|its|his|her|their)\s+(?:(?:then|current|former|acting|deputy|chief|senior|assistant|night|regional|first|second|third|associate|executive|interim|principal|private|personal|lead|managing|head)\s+){0,3}(?:head|director|chief|chair|chairman|chairwoman|secretary|treasurer|registrar|curator|captain|commander|principal|dean|rector|vicar|bishop|mayor|governor|sheriff|coroner|ombudsman|comptroller|controller|archivist|librarian|caretaker|chaplain|matron|foreman|coordinator|chauffeur|driver|pilot|bodyguard|valet|butler|nanny|physician|interpreter|translator|stenographer|speechwriter|bookkeeper|purser|quartermaster|harbou?rmaster|gamekeeper|organist|sacristan|whip)\s+(?:of|for|to|at|in charge of)\s+(?:the\s+|its\s+)?[\p{L}\d]/giu,
  },
  {
    kind: 'office',
    pattern:
      /\b(?:ceo|cfo|coo|cto|ciso|general counsel|chief of staff|head of \p{L}+|director of \p{L}+|second-in-command|number two at|private secretary to|personal assistant to|assistant to the)\b/giu,
  },
  {
    kind: 'namedKin',
    pattern:
      /\b(?:(?:ex-?|former |late |estranged )?(?:wife|husband|brother|sister|son|daughter|mother|father|uncle|aunt|cousin|nephew|niece|widow|widower|girlfriend|boyfriend|partner|fianc[eé]e?|lover|twin|in-law|roommate|flatmate|neighbou?r|godmother|godfather|classmate|babysitter|therapist|hairdresser|landlord|tenant)\s+(?:of|to)\s+(?:the|a|his|her|their|one|\p{Lu})|married to|divorced from|related to|engaged to|(?:\p{L}+|\p{Lu}\p{L}+)[’']s\s+(?:ex-?|former |late )?(?:wife|husband|brother|sister|son|daughter|mother|father|widow|cousin|niece|nephew|girlfriend|boyfriend|neighbou?r|roommate))\b/giu,
  },
  {
    kind: 'trait',
    pattern:
      /\b(?:(?:aged?|turned)\s+\d{2}\b|\d{2}[- ]years?[- ]old|(?:mother|father|parent) of (?:\d|two|three|four|five|six|seven|twins|triplets)|pregnant|left-handed|wheelchair|prosthe\w+|hearing aid|stutter\w*|stammer\w*|limp(?:s|ing)?|tattoo\w*|red-haired|one-eyed|deaf|blind in|with (?:a|an) (?:\p{L}+ ){0,2}(?:accent|scar|limp|beard|stutter|lisp)|transgender|non-binary|openly gay|convert to|who (?:wears|walks with)|originally from|born in|grew up in|emigrated from|a native of|hails from|diabetic|in remission|in recovery|nearly two met|six foot)/giu,
  },
  {kind: 'trait', pattern: /\b(?:speaks|speaking|fluent in)\s+\p{Lu}\p{Ll}+/gu},
  {
    kind: 'longest',
    pattern:
      /\b(?:(?:longest|oldest|youngest|newest|tallest|shortest|highest|lowest|most (?:senior|junior|recent(?:ly)?)|best)[- ]?(?:serving|ranking|paid|placed|standing|hired|appointed)?\s+(?:\p{L}+\s+){0,2}?(?:at|in|on|of|member|employee|officer|official|nurse|engineer|clerk|judge|aide|hand|recruit|partner|staff\w*|analyst|worker|person|man|woman)|(?:with|after|for)\s+(?:\d{1,2}|\p{L}+(?:-\p{L}+)?)\s+years\s+(?:at|in|on|with|of service)|(?:on|in|since)\s+(?:his|her|their)\s+(?:first|second|\d+(?:st|nd|rd|th))\s+(?:week|month|year|day)|joined\s+(?:\p{L}+\s+){0,3}?(?:\d+|a|two|three|four|five|six)\s+(?:days?|weeks?|months?)\s+ago)/giu,
  },
  {
    kind: 'shift',
    pattern: new RegExp(
      `\\b(?:on|works?|worked|working|ran|manned|covering)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?(?:nights?|shift|desk|watch|duty|counter|switchboard|helpline|reception|front desk|gate)\\s+(?:of|on|that|the night|at)\\s+(?:${day}|the\\s+\\p{L}+|\\p{Lu})|\\bon duty\\s+(?:when|that|at|on)\\b|\\bnight shift\\s+(?:of|on)\\b|\\bat\\s+\\d{1,2}[:.]\\d{2}\\s?(?:a\\.?m|p\\.?m|o|h)?`,
      'giu',
    ),
  },
  {
    kind: 'trace',
    pattern:
      /\b(?:wrote|sent|posted|forwarded|printed|downloaded|logged in|signed|copied|emailed|tweeted|leaked|uploaded)\s+(?:\p{L}+[’']?\p{L}*\s+){0,5}?(?:on|at)\s+\d|\b(?:whatsapp|signal|telegram|facebook|chat|email|e-mail|mailing)\s+(?:group|list|thread|channel)\b|\bcopy (?:no\.?|number)\s*\d+|\b(?:case|file|badge|employee|staff|payroll|ticket|ref(?:erence)?|serial|version|draft)\s+(?:no\.?|number|id)\s*[:#]?\s*\w*\d|\bcc[’']?d on\b|\bwatermark/giu,
  },
  {
    kind: 'proceedings',
    pattern:
      /\b(?:who|had|has|having|and|later|then|already)\s+(?:\p{L}+ly\s+)?(?:sued|testified|complained|filed (?:a|the) (?:complaint|grievance|lawsuit|suit|claim)|appealed|objected|dissented|voted against|abstained|blew the whistle|refused to sign|signed the|reported (?:it|this|the|him|her|them) to|raised (?:it|the|a|concerns)|won (?:a|the) (?:case|settlement|award|prize|medal)|was (?:passed over|named in|a plaintiff|a party|questioned by|interviewed by)|gave evidence)\b|\b(?:lodged|filed|brought)\s+(?:a|the)\s+(?:formal\s+)?(?:complaint|grievance|lawsuit)\b|\bplaintiff\b|\bcomplainant\b/giu,
  },
  {
    kind: 'smallGroup',
    pattern: new RegExp(
      `\\b(?:a|the|their|its|his|her)\\s+(?:\\p{L}+\\s+)?(?:team|unit|desk|crew|group|panel|committee|department|cell|section|squad|circle|board|class|platoon|band|office|branch|lab)\\s+of\\s+(?:just\\s+|only\\s+|about\\s+|some\\s+)?${number}\\b|\\b${number}[- ](?:person|man|woman|member|strong|people)\\s+(?:\\p{L}+\\s+)?(?:team|unit|desk|crew|group|panel|committee|department|cell|section|board|office|lab|meeting)\\b`,
      'giu',
    ),
  },
]

/**
 * ```ts
 * markersIn('the cadmium desk, room 4.12, the only woman there')
 * // [{kind: 'room', words: 'room 4.12', start: 18, end: 27}, {kind: 'onlyOne', words: 'the only woman', …}]
 * ```
 */
export const markersIn = keeping((text): readonly Marker[] => {
  const found: Marker[] = []
  for (const {kind, pattern} of [...rows, ...moreMarkers]) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0].trim()
      const start = match.index + match[0].indexOf(words)
      const span = {kind, start, end: start + words.length, words}
      if (!found.some((other) => other.start < span.end && other.end > span.start)) found.push(span)
    }
  }
  return found.sort((a, b) => a.start - b.start)
})

/** Why each leaves so few, and what to write instead. */
export const markerMends: Readonly<Record<MarkerKind, {readonly because: string; readonly mend: string}>> = {
  identity: {
    because: 'says who somebody is or how to reach them',
    mend: 'Take it out. Who a source is stands nowhere, in public or at the desk.',
  },
  onlyOne: {because: 'fits one person', mend: 'Describe them by a group that many belong to.'},
  first: {because: 'fits one person of a list', mend: 'Describe them by a group that many belong to.'},
  room: {because: 'is a place that few people sit in', mend: 'Take the place out, or name only the body.'},
  closedList: {
    because: 'is on a list that somebody has: personnel files, a calendar, a register',
    mend: 'Take the date out, or say no more than a season.',
  },
  office: {because: 'is an office that one person holds', mend: 'Use the role: an official, a manager.'},
  namedKin: {
    because: 'ties them to somebody who can be found',
    mend: 'Say no more than a relative, a friend, a neighbour.',
  },
  trait: {
    because: 'is a trait by which colleagues know somebody',
    mend: 'Take it out unless the story cannot be told without it.',
  },
  life: {
    because: 'tells what they did, and not what they have to gain or lose: whoever knows them knows it',
    mend: 'Say what they are for or against, and what they stand to gain or lose. Leave their life out.',
  },
  act: {
    because: 'tells what they did: others saw it',
    mend: 'Say how they know it, and nothing else that they did.',
  },
  leftOver: {because: 'says who it was not', mend: 'Do not say who has denied it, nor how many are left.'},
  meeting: {
    because: 'says where or when they talked to you: somebody may have seen it',
    mend: 'Say that they spoke to you, and neither where nor when.',
  },
  longest: {because: 'puts them at one end of a list', mend: 'Take the superlative or the length of service out.'},
  shift: {because: 'is on a roster', mend: 'Take the hour and the shift out.'},
  trace: {
    because: 'leaves a trace in logs that others can read',
    mend: 'Take out how and when it was sent, and every number of a copy.',
  },
  copy: {
    because: 'is of one copy: whoever has held it knows which',
    mend: 'Say what it is, and nothing of how it looks.',
  },
  proceedings: {
    because: 'is on record elsewhere with a name',
    mend: 'Take out what they did in public, or describe them by it and by nothing else.',
  },
  smallGroup: {because: 'says how few the group are', mend: 'Name a larger group, or leave the number out.'},
  hasPool: {because: 'says among how few they are', mend: 'Leave the number out.'},
  countReachesPool: {
    because: 'is as many as fit at all: each of them is named',
    mend: 'Say “people” without a number, or describe a larger group.',
  },
}
