import {type Level, levelValues, type NoticeKind, type OrUnknown} from '../../vocabulary.ts'
import type {Graph} from '../graph.ts'
import {isBy} from '../instant.ts'
import {type Finding, isFinding} from '../rules/finding.ts'
import {findingsBy} from '../rules/findings.ts'
import type {HousePolicy} from '../rules/policy.ts'
import type {TextReader} from '../rules/said.ts'
import {severitiesOf} from '../rules/severities.ts'
import {isUnnamed, type Story, storyOf} from '../rules/story.ts'
import {rules} from '../rules/table.ts'

/**
 * Who has to approve an article, lowest rung first.
 *
 * ```ts
 * requiredApprovals('on-two-unnamed-officials', graph, policy, at) // ['desk', 'standards']
 * requiredApprovals('by-name-only', graph, policy, at) // []
 * ```
 *
 * The desk, where anybody is not named. The standards editor, where a rule asks for an approval: the story stands on
 * unnamed sources, on one origin, on hearsay. The top, where a serious allegation rests on one origin without a name, or
 * on nothing but a paper that alleges it, and for what takes a story back. The lawyers, beside the ladder, where a rule
 * asks for them. Wire copy is its agency's to approve.
 *
 * @public
 */
export function requiredApprovals(
  articleId: string,
  graph: Graph,
  policy: HousePolicy,
  at: string,
  {read}: {readonly read?: TextReader} = {},
): Level[] {
  const article = graph.articles.get(articleId)
  if (article === undefined) return []
  const story = storyOf(article, graph, at)
  const found = findingsBy(Object.values(rules), {graph, at, stories: [story], read}, policy)
  const needed = new Set<Level>(levelsOf(found.filter(isFinding).filter(({document}) => document === articleId)))
  const setTo = severitiesOf(policy)
  const accuses = setTo('S08') !== 'off' && accusesOnOneOrigin(story)
  const isLookedAt = article.origin !== 'wire' && (story.unnamed.length > 0 || accuses)
  if (isLookedAt && setTo('S06') !== 'off') needed.add('desk')
  if (takesBack(story, at) || accuses) needed.add('top')
  return levelValues.filter((level) => needed.has(level))
}

/** The rungs that findings which ask for an approval ask. @internal */
export function levelsOf(found: readonly Finding[]): Level[] {
  return found.flatMap(({rule, severity}) => (severity === 'approval' ? (rules[rule].levels ?? ['standards']) : []))
}

/** What only those who answer for the whole newsroom decide. @internal */
export const isTopNotice: Record<OrUnknown<NoticeKind>, boolean> = {
  correction: false,
  clarification: false,
  editorsNote: true,
  update: false,
  retraction: true,
  removal: true,
  unknown: true,
}

function takesBack({article}: Story, at: string): boolean {
  return article.notices.some((notice) => isTopNotice[notice.kind] && isBy(notice.at, at))
}

function accusesOnOneOrigin({claims}: Story): boolean {
  return claims.some(
    ({claim, isFirm, isAllegedOnly, support}) =>
      claim?.serious === true && !isFirm && (isAllegedOnly || support.some(isUnnamed)),
  )
}
