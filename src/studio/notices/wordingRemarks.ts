/** What rule S32 says of a notice's words, in the form, as they are typed. No React. */

import {publishedId} from '../../references/ids.ts'
import {type Finding, fromDocuments, isFinding, policyFrom, rules, type TextReader} from '../../sourcing/index.ts'
import {findingsBy} from '../../sourcing/rules/findings.ts'
import {storyOf} from '../../sourcing/rules/story.ts'

/**
 * ```ts
 * wordingRemarks(article, 'n1', policy, createReader({language: 'en'}), at)
 * // [{rule: 'S32', message: 'The correction is called something milder.', …}]
 * ```
 *
 * @param key - of the notice
 */
export function wordingRemarks(
  article: Readonly<Record<string, unknown>>,
  key: string,
  policy: unknown,
  read: TextReader,
  at: string,
): Finding[] {
  const id = typeof article._id === 'string' ? publishedId(article._id) : ''
  const documents = [policy, {...article, _id: id}]
  const graph = fromDocuments(documents)
  const ours = graph.articles.get(id)
  if (ours === undefined) return []
  const scope = {graph, at, stories: [storyOf(ours, graph, at)], read}
  return findingsBy([rules.S32], scope, policyFrom(documents))
    .filter(isFinding)
    .filter(({path}) => path.startsWith(`notices[_key=="${key}"]`))
}
