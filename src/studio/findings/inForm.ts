/** What some house rules say of an article as it is in the form, and of nothing around it: no request, a few milliseconds. No React. */

import {publishedId} from '../../references/ids.ts'
import {
  type Finding,
  fromDocuments,
  type GraphArticle,
  isFinding,
  policyFrom,
  type Rule,
  type TextReader,
} from '../../sourcing/index.ts'
import {findingsBy} from '../../sourcing/rules/findings.ts'
import {storyOf} from '../../sourcing/rules/story.ts'

/** The article as rules see it, and what they say. */
export type InForm = {readonly article: GraphArticle; readonly findings: readonly Finding[]}

/** What some rules are judged by. */
export type Judging = {readonly policy: unknown; readonly read: TextReader; readonly at: string}

/**
 * ```ts
 * findingsInForm(article, [rules.S42], {policy, read: createReader({language: 'en'}), at})
 * // {article: {id: '5f93fe35-…', …}, findings: [{rule: 'S42', …}]}
 * ```
 */
export function findingsInForm(
  work: Readonly<Record<string, unknown>>,
  asked: readonly Rule[],
  {policy, read, at}: Judging,
): InForm | undefined {
  const id = typeof work._id === 'string' ? publishedId(work._id) : ''
  const documents = [policy, {...work, _id: id}]
  const graph = fromDocuments(documents)
  const article = graph.articles.get(id)
  if (article === undefined) return undefined
  const scope = {graph, at, stories: [storyOf(article, graph, at)], read}
  return {article, findings: findingsBy(asked, scope, policyFrom(documents)).filter(isFinding)}
}
