import {levelsOf, requiredApprovals} from '../sourcing/approvals/requiredApprovals.ts'
import type {Graph} from '../sourcing/graph.ts'
import {sourcingHash} from '../sourcing/hash/index.ts'
import {type Finding, isFinding, type RuleId} from '../sourcing/rules/finding.ts'
import {findingsBy, scopeOf} from '../sourcing/rules/findings.ts'
import type {Policy} from '../sourcing/rules/policy.ts'
import type {Breach, Rule} from '../sourcing/rules/rule.ts'
import {rules} from '../sourcing/rules/table.ts'
import {type Level, levelValues} from '../vocabulary.ts'
import {approvalBreaches} from './approvals/approvalBreaches.ts'
import {reaches, type Standing, standing} from './approvals/standing.ts'
import type {Records} from './records/index.ts'
import type {RecordedScope} from './rules/scope.ts'
import {recordedChecks} from './rules/table.ts'

/**
 * Which house rules the articles of a graph break, with the confidential records at hand: nothing is left unchecked,
 * what a record explains is settled, and what was approved no longer asks for an approval.
 *
 * ```ts
 * await recordedFindings(graph, policy, recordsFrom(confidentialDocuments), '2025-06-28T00:00:00Z')
 * // [{rule: 'S06', severity: 'error', document: '5f93fe35-…', path: '', message: 'Desk: nobody who may …', mend: '…'}]
 * ```
 *
 * A finding names a rule and a place in the public article. Nothing a record says is in it.
 *
 * @internal
 */
export async function recordedFindings(graph: Graph, policy: Policy, records: Records, at: string): Promise<Finding[]> {
  const scope: RecordedScope = {...scopeOf(graph, at), records, policy}
  const found = findingsBy(
    Object.values(rules).map((rule) => recorded(rule, scope)),
    scope,
    policy,
  ).filter(isFinding)

  const standings = new Map<string, Standing>()
  const breaches = new Map<RuleId, Breach[]>()
  for (const story of scope.stories) {
    const {id} = story.article
    const required = rungs([
      ...requiredApprovals(id, graph, policy, at),
      ...levelsOf(found.filter(({document}) => document === id)),
    ])
    const approvals = records.approvals.get(id) ?? []
    const hash = approvals.length > 0 ? await sourcingHash(id, graph) : ''
    const decided = standing(approvals, {hash, at, policy, records: records.records.get(id) ?? []})
    standings.set(id, decided)
    for (const [rule, broken] of ofRules(approvalBreaches(story, required, decided))) {
      breaches.set(rule, [...(breaches.get(rule) ?? []), ...broken])
    }
  }

  const approvalRules = [...breaches].map(([id, broken]): Rule => ({...alone(rules[id]), check: () => broken}))
  const open = found.filter(
    (finding) =>
      finding.severity !== 'approval' ||
      !levelsOf([finding]).every((level) => standings.get(finding.document)?.approved.some(reaches(level))),
  )
  return [...open, ...findingsBy(approvalRules, scope, policy).filter(isFinding)].sort((a, b) =>
    a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1,
  )
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
