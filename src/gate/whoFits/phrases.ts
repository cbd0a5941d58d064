import {describes} from '../../reading/sentence/describes.ts'
import {personOf} from '../../reading/sentence/nounPhrase.ts'
import {quantityOf} from '../../reading/tables/numbers.ts'
import {offices} from '../../reading/tables/offices.ts'
import {personNouns} from '../../reading/tables/people.ts'
import type {Sentence} from '../../reading/text/sentences.ts'
import type {Marker, MarkerKind} from './marker.ts'

/** What a row of words between two positions is. */
type Found = {readonly kind: MarkerKind; readonly from: number; readonly to: number}

/** Looks at one word and what stands around it. To add one: a function, and texts of its own in the test. */
type Look = (sentence: Sentence, at: number) => Found | undefined

const wordAt = (sentence: Sentence, at: number) => (sentence[at]?.kind === 'word' ? (sentence[at]?.word ?? '') : '')

const ends = new Set(
  'only sole lone solitary last first second third next single youngest oldest eldest newest tallest shortest smallest remaining final'.split(
    ' ',
  ),
)
const isEnd = (word: string) =>
  ends.has(word) || /^(?:longest|highest|lowest|best|worst|first|last)-\p{L}+$/u.test(word)

/** "its youngest councillor", "the last person", "the remaining one": at one end of a list of people. */
const extreme: Look = (sentence, at) => {
  const most =
    wordAt(sentence, at) === 'most' &&
    /^(?:senior|junior|recent|recently|experienced|decorated)$/.test(wordAt(sentence, at + 1))
  if (!most && !isEnd(wordAt(sentence, at))) return undefined
  const before = sentence[at - 1]
  if (!(before?.isPossessive || /^(?:the|its|his|her|their|whose)$/.test(wordAt(sentence, at - 1)))) return undefined
  for (let head = at + (most ? 2 : 1); head <= at + 5; head++) {
    if (!isDescribing(sentence, head)) return undefined
    if (quantityOf(wordAt(sentence, head)) !== undefined && wordAt(sentence, head) !== 'one') return undefined
    const isPerson =
      wordAt(sentence, head) === 'one' ||
      (head === at + 1 && sentence[head]?.isCapital === true) ||
      singular(sentence, head)
    if (isPerson) return {kind: 'onlyOne', from: at - 1, to: head}
  }
  return undefined
}

/** "two-doctor", "six-strong", "three-member": how few a body has. */
const sized: Look = (sentence, at) => {
  const [count, unit, ...more] = wordAt(sentence, at).split('-')
  const many = quantityOf(count ?? '')
  if (unit === undefined || more.length > 0 || many === undefined || many.max === null || many.max > 20)
    return undefined
  const isOfPeople =
    /^(?:strong|person|people|man|woman|member|seat|bed|desk|room|head)$/.test(unit) || personNouns.has(unit)
  return isOfPeople ? {kind: 'smallGroup', from: at, to: at} : undefined
}

/** "three diplomats", "its four curators": how many people there are in all; "both deputy governors of". */
const counted: Look = (sentence, at) => {
  const many = quantityOf(wordAt(sentence, at))
  if (many === undefined || many.max === null || many.max > 20 || many.max < 2) return undefined
  // "talks between the two presidents", "the case against four officers": of them, and not among them.
  const before = wordAt(sentence, at - 1) === 'the' ? wordAt(sentence, at - 2) : wordAt(sentence, at - 1)
  if (/^(?:between|against|into|over|on|about|among)$/.test(before)) return undefined
  for (let head = at + 1; head <= at + 4; head++) {
    if (personOf(sentence, head)?.isPlural === true) return {kind: 'smallGroup', from: at, to: head}
    if (!isDescribing(sentence, head)) return undefined
  }
  return undefined
}

/** "the consulate, as its night porter": what one is there. */
const as: Look = (sentence, at) => {
  if (wordAt(sentence, at) !== 'as' || !/^(?:an?|the|its|his|her|their)$/.test(wordAt(sentence, at + 1)))
    return undefined
  for (let head = at + 2; head <= at + 5; head++) {
    if (singular(sentence, head)) return {kind: 'office', from: at, to: head}
    if (!isDescribing(sentence, head)) return undefined
  }
  return undefined
}

/** Where few work, whatever it is called. */
const smallPlaces = new Set(
  'lighthouse kiosk outpost tollbooth guardhouse boathouse gatehouse vicarage rectory sacristy bakery pharmacy kennels stables tug tugboat trawler lifeboat ambulance helicopter lorry minibus dinghy hearse switchboard darkroom cloakroom mailroom signal-box parsonage smithy sawmill vineyard farmhouse'.split(
    ' ',
  ),
)
const small: Look = (sentence, at) =>
  smallPlaces.has(wordAt(sentence, at)) ? {kind: 'smallGroup', from: at, to: at} : undefined

/** "one half of", "a third of its", "all three of the". */
const part: Look = (sentence, at) =>
  /^(?:half|third|quarter|fifth)$/.test(wordAt(sentence, at)) &&
  wordAt(sentence, at + 1) === 'of' &&
  /^(?:a|one|two)$/.test(wordAt(sentence, at - 1)) &&
  /^(?:its|their|the|a|an)$/.test(wordAt(sentence, at + 2))
    ? {kind: 'smallGroup', from: at - 1, to: at + 2}
    : undefined

/** What an interest calls people: many are. */
const stakeholders = new Set(
  'member supporter opponent critic rival ally advocate backer competitor candidate shareholder investor donor creditor'.split(
    ' ',
  ),
)

/** ", the engineer who …", ", its organist", ", holder of …": somebody is said to be one person. */
const apposed: Look = (sentence, at) => {
  if (sentence[at]?.kind !== 'comma' && sentence[at]?.kind !== 'dash' && sentence[at]?.kind !== 'openBracket')
    return undefined
  for (let head = at + 1; head <= at + 5; head++) {
    if (stakeholders.has(wordAt(sentence, head))) return undefined
    if (singular(sentence, head)) return {kind: 'trait', from: at + 1, to: head}
    if (!isDescribing(sentence, head)) return undefined
  }
  return undefined
}

/** "where he succeeded the spokesman", "when she was …": what happened to one of them there. */
const where: Look = (sentence, at) => {
  if (!/^(?:where|when|whom|whose|who|since)$/.test(wordAt(sentence, at))) return undefined
  for (let next = at + 1; next <= at + 3; next++)
    if (/^(?:he|she|they|his|her)$/.test(wordAt(sentence, next)))
      return {kind: 'life', from: at, to: sentence.length - 1}
  return undefined
}

/** "made by one of those present", "its sender", "a postmistress in Lindow": who made it, had it, was sent it. */
const hand: Look = (sentence, at) => {
  const word = wordAt(sentence, at)
  if (word === 'somebody' || word === 'someone') return {kind: 'trace', from: at, to: at}
  if (
    /^(?:sender|recipient|addressee|bearer|holder|finder|keeper|typist|note-taker|notetaker|minute-taker|owner|photographer|passenger)$/.test(
      word,
    )
  )
    return {kind: 'trace', from: at, to: at}
  if (word !== 'by' && word !== 'to' && word !== 'from') return undefined
  const next = wordAt(sentence, at + 1)
  if (/^(?:somebody|someone|those)$/.test(next)) return {kind: 'trace', from: at, to: at + 1}
  if (!/^(?:a|an|one|his|her|their|another)$/.test(next)) return undefined
  if (next === 'one' && wordAt(sentence, at + 2) === 'of') return {kind: 'trace', from: at, to: at + 2}
  for (let head = at + 2; head <= at + 5; head++) {
    if (singular(sentence, head)) return {kind: 'trace', from: at, to: head}
    if (!isDescribing(sentence, head)) return undefined
  }
  return undefined
}

/** "a dinner for three", "a call between two of them": how few it is of. */
const between: Look = (sentence, at) => {
  const many = quantityOf(wordAt(sentence, at + 1))
  if (
    !/^(?:for|with|between|among|to)$/.test(wordAt(sentence, at)) ||
    many?.max == null ||
    many.max < 2 ||
    many.max > 20
  )
    return undefined
  const next = sentence[at + 2]
  const isOfPeople = next?.kind !== 'word' || next.word === 'of' || personOf(sentence, at + 2)?.isPlural === true
  return isOfPeople ? {kind: 'smallGroup', from: at, to: at + 1} : undefined
}

/** "pushed under a door", "slipped into a coat": how it went from hand to hand. */
const moved: Look = (sentence, at) =>
  /^(?:pushed|slipped|handed|dropped|smuggled|thrown|passed|slid|left|hidden|tucked|posted|mailed|carried|stuffed|sewn|stapled|pinned|taped|glued|fished|retrieved|salvaged|rescued)$/.test(
    wordAt(sentence, at),
  )
    ? {kind: 'trace', from: at, to: Math.min(at + 2, sentence.length - 1)}
    : undefined

/** "under the table", "through a window", "from behind a door": from where it was seen. */
const vantage: Look = (sentence, at) =>
  /^(?:under|underneath|beneath|behind|beside|inside|through|opposite|above|below|near)$/.test(wordAt(sentence, at)) &&
  /^(?:a|an|the|his|her|their)$/.test(wordAt(sentence, at + 1)) &&
  sentence
    .slice(0, at)
    .some(({word}) =>
      /^(?:made|taken|shot|recorded|filmed|photographed|drawn|found|kept|hidden|left|seen|written|noted|typed|overheard|picture|photograph|photo|recording|video|film|footage|image|audio|sketch)$/.test(
        word,
      ),
    )
    ? {kind: 'trace', from: at, to: Math.min(at + 2, sentence.length - 1)}
    : undefined

/** "a boarding pass", "her payslip": a thing that has one owner. */
const owned: Look = (sentence, at) =>
  /^(?:postcard|selfie|voicemail|diary|scrapbook|keepsake|souvenir|heirloom|locket|bracelet|uniform)$/.test(
    wordAt(sentence, at),
  ) ||
  (/^(?:pass|ticket|payslip|paycheck|badge|keycard|receipt|passport|visa|licence|license|prescription|timesheet|roster|rota|resume|cv|appraisal|calendar|bill|statement|card|permit|certificate)$/.test(
    wordAt(sentence, at),
  ) &&
    /^(?:till|boarding|train|bus|parking|identity|id|staff|membership|payslip|library|access|visitor|visitor's|season|press|phone|telephone|mobile|hotel|taxi|toll|library|bank|birth|death|marriage|driving|driver|driver's|medical|sick|work|shift|duty|personal|employee|business)$/.test(
      wordAt(sentence, at - 1),
    ) &&
    /^(?:a|an|his|her|their|one|the)$/.test(wordAt(sentence, at - 2)))
    ? {kind: 'trace', from: at - 2, to: at}
    : undefined

/** "became ambassador", "was made dean", "the mayor's job": an office that one person holds at a time. */
const became: Look = (sentence, at) => {
  if (!/^(?:become|becomes|became|becoming|made|appointed|named|elected|nominated)$/.test(wordAt(sentence, at)))
    return undefined
  let head = at + 1
  while (/^(?:the|its|their|deputy|acting|interim|next|first|vice|chief|assistant)$/.test(wordAt(sentence, head)))
    head++
  return offices.has(wordAt(sentence, head)) &&
    !/^(?:democrat|republican|star|veteran|candidate|author|actor|actress|singer|businessman|billionaire|lawmaker)$/.test(
      wordAt(sentence, head),
    )
    ? {kind: 'office', from: at, to: head}
    : undefined
}

const describing: Readonly<Record<'of' | 'interest' | 'label' | 'body', readonly Look[]>> = {
  of: [extreme, as, sized, counted, small, part, apposed, where, became],
  interest: [extreme, sized, part, apposed, where, became],
  label: [extreme, sized, apposed, hand, between, moved, vantage, owned],
  body: [extreme, sized],
}

/** What the grammar of a field's words tells, whatever the words. */
export function phrasesIn(field: keyof typeof describing, sentence: Sentence, text: string): Marker[] {
  return sentence.flatMap((_, at) =>
    describing[field].flatMap((look): Marker[] => {
      const found = look(sentence, at)
      if (found === undefined) return []
      const start = sentence[found.from]?.start ?? 0
      const end = sentence[found.to]?.end ?? start
      return [{kind: found.kind, start, end, words: text.slice(start, end)}]
    }),
  )
}

function isDescribing(sentence: Sentence, at: number): boolean {
  return sentence[at] !== undefined && (describes(sentence, at) || sentence[at]?.isPossessive === true)
}

function singular(sentence: Sentence, at: number): boolean {
  const noun = personOf(sentence, at)
  return (
    noun !== undefined &&
    !noun.isPlural &&
    sentence[at]?.isPossessive !== true &&
    personOf(sentence, at + 1) === undefined &&
    // A noun for people by its ending alone may be a thing.
    (personNouns.has(wordAt(sentence, at)) || !/er$|or$/.test(wordAt(sentence, at)))
  )
}
