import type {GraphAttribution, Mark} from '../graph.ts'
import {countsInText, sentencesIn} from './countsInText.ts'
import {isEnglish} from './language.ts'
import {pathOf} from './path.ts'
import {published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'
import type {Story} from './story.ts'

export const numberKept: Rule = {
  id: 'S12',
  title: 'No text speaks of more sources than there are.',
  severity: 'error',
  basedOn: [published.reuters, published.usaToday],
  message: 'Nothing says how many people this is.',
  mend: 'Give their number, or the word the text uses for several.',
  check: inEachStory((story) => [
    ...story.ownUnnamed
      .filter(({countStated}) => !countStated)
      .map((attribution) => ({path: pathOf(attribution, 'count')})),
    ...(isEnglish(story.article) ? inflatedTexts(story) : []),
  ]),
}

type Text = {readonly path: string; readonly text: string; readonly attributions: readonly GraphAttribution[]}

function inflatedTexts(story: Story) {
  return textsOf(story).flatMap(({path, text, attributions}) => {
    const most = largestGroup(attributions)
    return countsInText(text)
      .filter(({least}) => attributions.length > 0 && least > most)
      .map(({words}) => ({
        path,
        message: `The text has “${words}”; its attributions show ${most === 0 ? 'nobody' : `no more than ${most}`}.`,
        mend: 'Give the number that the attributions show, or correct the attributions.',
      }))
  })
}

/** Marked sentences beside the attributions of what is marked in them; headings beside all of the story's. */
function textsOf({article, attributions}: Story): Text[] {
  const sentences = article.paragraphs.flatMap(sentencesIn)
  const marked = sentences.flatMap((text) => {
    const claims = new Set(article.marks.filter((mark) => overlaps(text, mark)).flatMap((mark) => mark.claims))
    return claims.size === 0
      ? []
      : [{path: 'body', text, attributions: attributions.filter(({claim}) => claims.has(claim))}]
  })
  return [
    {path: 'headline', text: article.title, attributions},
    {path: 'standfirst', text: article.standfirst ?? '', attributions},
    ...marked,
  ]
}

function overlaps(sentence: string, {text}: Mark): boolean {
  return text !== '' && (sentence.includes(text) || text.includes(sentence))
}

/** Groups are not added up: the people of one may be the people of another. */
function largestGroup(attributions: readonly GraphAttribution[]): number {
  const named = new Set(
    attributions.flatMap(({groundRule, speaker}) => (groundRule === 'onRecord' ? (speaker ?? []) : [])),
  )
  return Math.max(named.size, ...attributions.map(({groundRule, count}) => (groundRule === 'onRecord' ? 0 : count.min)))
}
