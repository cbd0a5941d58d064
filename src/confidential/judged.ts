import {levelsOf, requiredApprovals} from '../sourcing/approvals/requiredApprovals.ts'
import type {Graph} from '../sourcing/graph.ts'
import {sourcingHash} from '../sourcing/hash/index.ts'
import {knownOrganizations} from '../sourcing/knownOrganizations.ts'
import {type Finding, isFinding, type RuleId} from '../sourcing/rules/finding.ts'
import {findingsBy} from '../sourcing/rules/findings.ts'
import type {HousePolicy} from '../sourcing/rules/policy.ts'
import type {Breach, Rule} from '../sourcing/rules/rule.ts'
import type {TextReader} from '../sourcing/rules/said.ts'
import {storyOf} from '../sourcing/rules/story.ts'
import {rules} from '../sourcing/rules/table.ts'
import {type Level, levelValues} from '../vocabulary.ts'
import {approvalBreaches} from './approvals/approvalBreaches.ts'
import {reaches, type Standing, standing} from './approvals/standing.ts'
import type {Records} from './records/index.ts'
import type {RecordedScope} from './rules/scope.ts'
import {recordedChecks} from './rules/table.ts'

/** By the newsroom's own bodies. An article that is judged at each word is read by paragraphs. */
async function readerOf(graph: Graph): Promise<TextReader> {
  const {readerKnowing} = await import('../reading/readerKnowing.ts')
  return readerKnowing(knownOrganizations(graph))
}

/** What an article needs and has of approvals. @internal */
export type Decided = {
  /** Rungs that have to approve, lowest first. */
  readonly required: readonly Level[]
  readonly standing: Standing
  readonly hash: string
}

/** The findings, and how each article stands with its approvals. @internal */
export type Judged = {readonly findings: Finding[]; readonly decided: ReadonlyMap<string, Decided>}

/**
 * Which house rules the articles of a graph break, with the confidential records at hand, and what every article needs and has of
 * approvals: nothing is left unchecked, what a record explains is settled, and what was approved no longer asks for an approval.
 *
 * ```ts
 * (await judged(graph, policy, recordsFrom(confidentialDocuments), '2025-06-28T00:00:00Z')).findings
 * // [{rule: 'S06', severity: 'error', document: '5f93fe35-…', path: '', message: 'Desk: nobody who may …', mend: '…'}]
 * ```
 *
 * A finding names a rule and a place in the public article. Nothing a record says is in it.
 *
 * @param articles - ids of the articles to judge; all, unless given
 * @internal
 */
export async function judged(
  graph: Graph,
  policy: HousePolicy,
  records: Records,
  at: string,
  articles: Iterable<string> = graph.articles.keys(),
): Promise<Judged> {
  const stories = [...articles].flatMap((id) => {
    const article = graph.articles.get(id)
    return article === undefined ? [] : [storyOf(article, graph, at)]
  })
  const read = await readerOf(graph)
  const scope: RecordedScope = {graph, at, stories, records, policy, read}
  const found = findingsBy(
    Object.values(rules).map((rule) => recorded(rule, scope)),
    scope,
    policy,
  ).filter(isFinding)

  const decided = new Map<string, Decided>()
  const breaches = new Map<RuleId, Breach[]>()
  for (const story of scope.stories) {
    const {id} = story.article
    const required = rungs([
      ...requiredApprovals(id, graph, policy, at, {read}),
      ...levelsOf(found.filter(({document}) => document === id)),
    ])
    const approvals = records.approvals.get(id) ?? []
    const hash = await sourcingHash(id, graph)
    const stands = standing(approvals, {hash, at, policy, records: records.records.get(id) ?? []})
    decided.set(id, {required, standing: stands, hash})
    for (const [rule, broken] of ofRules(approvalBreaches(story, required, stands))) {
      breaches.set(rule, [...(breaches.get(rule) ?? []), ...broken])
    }
  }

  const approvalRules = [...breaches].map(([id, broken]): Rule => ({...alone(rules[id]), check: () => broken}))
  const open = found.filter(
    (finding) =>
      finding.severity !== 'approval' ||
      !levelsOf([finding]).every((level) => decided.get(finding.document)?.standing.approved.some(reaches(level))),
  )
  const findings = [...open, ...findingsBy(approvalRules, scope, policy).filter(isFinding)].sort((a, b) =>
    a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1,
  )
  return {findings, decided}
}

/** The rule as it is checked with records. */
function recorded(rule: Rule, scope: RecordedScope): Rule {
  const check = recordedChecks[rule.id]
  return check === undefined ? rule : {...alone(rule), check: () => check(scope)}
}

function alone({needsRecords: _, ...rule}: Rule): Rule {
  return rule
}

function rungs(levels: readonly Level[]): Level[] {
  return levelValues.filter((level) => levels.includes(level))
}

function ofRules(breaches: Partial<Record<RuleId, readonly Breach[]>>): [RuleId, readonly Breach[]][] {
  return Object.values(rules).flatMap(({id}) => {
    const broken = breaches[id]
    return broken === undefined ? [] : [[id, broken]]
  })
}
