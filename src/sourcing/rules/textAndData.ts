import type {Read, ReadDescriptor} from '../../reading/index.ts'
import type {Descriptor, GraphAttribution, Waiver} from '../graph.ts'
import {sideOf} from '../stances.ts'
import {isRead} from './language.ts'
import {pathOf} from './path.ts'
import {cite, published} from './published.ts'
import {type Breach, inEachStory, type Rule} from './rule.ts'
import {type Said, saidIn, type TextReader} from './said.ts'
import type {Story} from './story.ts'

type Found = Omit<Breach, 'document'>

export const attributionsMarked: Rule = {
  id: 'S42',
  title: 'Whatever the text puts down to people without a name is marked as a claim, with who says it as data.',
  severity: 'warning',
  basedOn: [],
  convention: 'What is not data cannot be counted, compared or corrected.',
  message: 'The text puts this down to somebody, and no claim is marked in the sentence.',
  mend: 'Mark what is claimed and say who says it, or let the sentence stand with a reason.',
  readsText: true,
  check: inEachStory(({article}, {read}) => {
    if (read === undefined || !isRead(article)) return []
    const open = saidIn(article, read).filter((said) => isUnmarked(said) && !isWaived(said, article.waivers))
    return oneASentence(open).map(({path, reading, words}) => ({
      path,
      words: reading.source ?? reading.cue,
      message: `The text puts this down to “${words}”, and no claim is marked in the sentence.`,
    }))
  }),
}

/** Only of people without a name: who is named can be asked, and what is believed is no source. */
function isUnmarked({isHeading, claims, reading: {named, kind, stance, cue, condition}}: Said): boolean {
  if (isHeading || claims.size > 0 || named || kind === 'belief') return false
  // Who said nothing put nothing forward; nor does a sentence that tells no more than the terms on which they spoke.
  const isOnTerms = condition !== null && condition.span.start <= cue.end + ' on '.length
  return sideOf[stance] !== 'neither' && !isOnTerms
}

/** What was let stand: these words at this place, or all that stands there. */
function isWaived({path, sentence}: Said, waivers: readonly Waiver[]): boolean {
  const isAt = (waiver: Waiver) => waiver.path === path || waiver.path === 'body'
  return waivers.some(
    (waiver) =>
      isAt(waiver) &&
      (waiver.words === undefined || sentence.includes(waiver.words) || waiver.words.includes(sentence)),
  )
}

function oneASentence(said: readonly Said[]): Said[] {
  return said.filter(
    (each, index) => said.findIndex((other) => other.path === each.path && other.sentence === each.sentence) === index,
  )
}

export const textSaysNoMore: Rule = {
  id: 'S43',
  title: 'The text says no more of people without a name than their attribution does.',
  severity: 'warning',
  basedOn: [cite(published.reuters, 'What is said of a source is exact.')],
  message: 'The text says more of this source than its attribution does.',
  mend: 'Take it out of the text, or add it to the attribution if that was agreed with the source.',
  readsText: true,
  check: inEachStory((story, {read}) =>
    compared(story, read).flatMap(({said, behind}) =>
      partsOf(said.reading.descriptor)
        .filter(({isIn}) => !behind.some(({descriptor}) => descriptor !== undefined && isIn(descriptor)))
        .map(({part, read: {span}}) => ({
          path: said.path,
          words: span,
          message: `The text says ${part} of “${said.words}”, and its attribution does not.`,
        })),
    ),
  ),
}

export const textSaysNoLess: Rule = {
  id: 'S44',
  title: 'The text says of people without a name what their attribution tells readers.',
  severity: 'warning',
  basedOn: [],
  convention: 'What readers of a page are told and what its text says is one thing.',
  message: 'The attribution says more of this source than the text does.',
  mend: 'Say it in the text, or take it out of the attribution.',
  readsText: true,
  check: inEachStory((story, {read}) => {
    const all = compared(story, read)
    return story.ownUnnamed.flatMap((attribution): Found[] => {
      const told = all.filter(({behind}) => behind.includes(attribution)).map(({said}) => said.reading.descriptor)
      if (told.length === 0 || attribution.descriptor === undefined) return []
      return untold(attribution.descriptor, told).map((part) => ({
        path: pathOf(attribution, 'descriptor'),
        message: `The attribution says ${part} of this source, and the text does not.`,
      }))
    })
  }),
}

type Compared = {readonly said: Said; readonly behind: readonly GraphAttribution[]}

/** What marked sentences say of people without a name, beside the attributions it can be about. */
function compared(story: Story, read: TextReader | undefined): Compared[] {
  if (read === undefined || !isRead(story.article)) return []
  return saidIn(story.article, read).flatMap((said) => {
    const {reading, claims} = said
    if (reading.named || reading.kind === 'belief') return []
    const behind = story.unnamed.filter(
      ({claim, stance}) => claims.has(claim) && sideOf[stance] === sideOf[reading.stance],
    )
    return behind.length === 0 ? [] : [{said, behind}]
  })
}

type Part = {
  readonly part: string
  readonly read: Read<unknown>
  readonly isIn: (descriptor: Descriptor) => boolean
}

/** The parts that can be compared: of which body somebody is the text may word in many ways. */
function partsOf({seniority, former, alsoCurrent, relation}: ReadDescriptor): Part[] {
  const parts: (Part | false | undefined)[] = [
    seniority && {part: 'a rank', read: seniority, isIn: (data) => data.seniority !== 'none'},
    former &&
      !alsoCurrent && {part: 'that they are no longer what they were', read: former, isIn: (data) => data.former},
    relation && relation.value !== 'familiar' && {part: 'how they know', read: relation, isIn: knows},
  ]
  return parts.filter((part) => part !== undefined && part !== false)
}

const knows = ({relation}: Descriptor) => relation !== undefined && relation !== 'familiar'

/** What an attribution says and no sentence about it does. */
function untold({seniority, former}: Descriptor, told: readonly ReadDescriptor[]): string[] {
  return [
    ...(seniority !== 'none' && !told.some((each) => each.seniority) ? ['a rank'] : []),
    ...(former && !told.some((each) => each.former) ? ['that they are no longer what they were'] : []),
  ]
}
