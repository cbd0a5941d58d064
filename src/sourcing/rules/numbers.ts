import type {GraphAttribution} from '../graph.ts'
import {isRead} from './language.ts'
import {pathOf} from './path.ts'
import {cite, published} from './published.ts'
import {type Breach, inEachStory, type Rule} from './rule.ts'
import {type Said, saidIn, type TextReader, wordsBy} from './said.ts'
import type {Story} from './story.ts'

export const numberKept: Rule = {
  id: 'S12',
  title: 'No text speaks of more sources than there are.',
  severity: 'error',
  basedOn: [
    cite(published.reuters, 'Sources are never put in the plural where there is one.'),
    cite(published.usaToday, 'The description is precise.'),
  ],
  message: 'Nothing says how many people this is.',
  mend: 'Give their number, or the word the text uses for several.',
  readsText: true,
  check: inEachStory((story, {read}) => [
    ...story.ownUnnamed
      .filter(({countStated}) => !countStated)
      .map((attribution) => ({path: pathOf(attribution, 'count')})),
    ...(isRead(story.article) ? inflatedTexts(story, wordsBy(read)) : []),
  ]),
}

/** What marked sentences and headings say of how many there are, beside the attributions of what they say. */
function inflatedTexts(story: Story, read: TextReader): Omit<Breach, 'document'>[] {
  return saidIn(story.article, read).flatMap((said) => {
    const {count, kind, source} = said.reading
    const attributions = attributionsOf(said, story)
    if (count === null || kind === 'belief' || source === null || attributions.length === 0) return []
    // A relay that says no number repeats what it has not counted.
    if (attributions.some(({countStated, obtained}) => obtained === 'relay' && !countStated)) return []
    const most = Math.max(largestGroup(attributions), ...provenOf(said, story))
    if (count.min <= most) return []
    return [
      {
        path: said.path,
        words: source,
        message: `The text has “${said.words}”; its attributions show ${most === 0 ? 'nobody' : `no more than ${most}`}.`,
        mend: 'Give the number that the attributions show, or correct the attributions.',
      },
    ]
  })
}

function attributionsOf({claims, isHeading}: Said, {attributions}: Story): readonly GraphAttribution[] {
  return isHeading ? attributions : attributions.filter(({claim}) => claims.has(claim))
}

/** How many people stand behind what it says for certain, with everybody whom a repeated report has. */
function provenOf({claims, isHeading}: Said, story: Story): readonly number[] {
  return story.claims.filter(({id}) => isHeading || claims.has(id)).map(({independence}) => independence.people.min)
}

/** Groups are not added up: the people of one may be the people of another. */
function largestGroup(attributions: readonly GraphAttribution[]): number {
  const named = new Set(
    attributions.flatMap(({groundRule, speaker}) => (groundRule === 'onRecord' ? (speaker ?? []) : [])),
  )
  return Math.max(named.size, ...attributions.map(({groundRule, count}) => (groundRule === 'onRecord' ? 0 : count.min)))
}
