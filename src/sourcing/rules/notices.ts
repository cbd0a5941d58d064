import type {Notice} from '../graph.ts'
import {isBy} from '../instant.ts'
import {pathTo} from './path.ts'
import {published} from './published.ts'
import {inEachStory, type Rule} from './rule.ts'

/** Words under which a correction hides that something was wrong. */
const euphemism =
  /\b(?:recasts?|fix(?:es|ed)?|clarif(?:y|ies|ied)|chang(?:es|ed)|updat(?:es|ed)|amend(?:s|ed)|tweak(?:s|ed))\b/i
/** Words that admit an error. */
const admission =
  /\b(?:in error|errors?|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|mistakes?|misstated|misidentified)\b/i

/** What a notice is called: the sentence readers see first. */
function labelOf({text = ''}: Notice): string {
  return text.split(/(?<=[.!?:])\s/)[0] ?? ''
}

export const correctionsLabelled: Rule = {
  id: 'S32',
  title: 'A correction is called one, and says what was wrong and what is right.',
  severity: 'error',
  basedOn: [published.apCorrections, published.washingtonPostCorrections],
  message: 'The correction does not say what was wrong and what is right.',
  mend: 'Say both. A correction hides nothing.',
  check: inEachStory(({article}) =>
    article.notices.flatMap((notice) => {
      const path = pathTo('notices', notice.key)
      if (notice.kind === 'correction') {
        if (notice.wrong === undefined || notice.right === undefined) return [{path}]
        if (!euphemism.test(labelOf(notice))) return []
        return [
          {
            path: pathTo('notices', notice.key, 'text'),
            message: 'The correction is called something milder.',
            mend: 'Say “Correction”, and no “clarifies”, “updates”, “fixes” or “changes”.',
          },
        ]
      }
      const isOfError = notice.wrong !== undefined || admission.test(labelOf(notice))
      if ((notice.kind !== 'update' && notice.kind !== 'clarification') || !isOfError) return []
      return [
        {
          path: pathTo('notices', notice.key, 'kind'),
          message: 'This tells of an error under another name.',
          mend: 'Make it a correction.',
        },
      ]
    }),
  ),
}

export const neverUnpublished: Rule = {
  id: 'S33',
  title: 'What was published stays, or a notice stands in its place.',
  severity: 'error',
  basedOn: [published.washingtonPostCorrections],
  message: 'This was published, is published no more, and nothing tells readers why.',
  mend: 'Add a removal notice and publish that. To protect somebody, take the text down first and give the reason later.',
  check: inEachStory(({article}, {at}) => {
    const isTold = article.notices.some(({kind, at: since}) => kind === 'removal' && isBy(since, at))
    const wasPublished = article.publishedAt !== undefined && isBy(article.publishedAt, at)
    return article.draft && wasPublished && !isTold ? [{path: 'notices'}] : []
  }),
}
