import {
  attributionLine,
  type Finding,
  type Graph,
  isFinding,
  type NotChecked,
  type RuleId,
} from '../../sourcing/index.ts'
import type {DatedAhead} from './datedAhead.ts'
import type {ReadRecords} from './records.ts'
import type {NotAsStored} from './stored.ts'

/** All that a report tells, as data. */
export type Verdict = {
  readonly at: string
  /** How many articles were looked at. */
  readonly articles: number
  readonly totals: Readonly<Record<Finding['severity'], number>>
  /** Documents with findings, the gravest first. */
  readonly documents: readonly JudgedDocument[]
  /** Rules, or parts of them, that take confidential records. */
  readonly notChecked: readonly RuleId[]
  /** What lists and pages read wrongly, of any document, until `sourceline migrate` has mended it. */
  readonly stored: readonly NotAsStored[]
  /** What is dated in the future, and shown all the same. */
  readonly datedAhead: readonly DatedAhead[]
  /** Where records were read: how many approvals count, and ids of those that nobody can be shown to have given. */
  readonly approvals?: ApprovalsRead
}

/** `proven`: held to the history of the dataset they come from; a file has none, and they are taken at their word. */
export type ApprovalsRead = {readonly counted: number; readonly proven: boolean; readonly unproven: readonly string[]}

export function approvalsIn({records, isProven}: ReadRecords): ApprovalsRead {
  const counted = [...records.approvals.values()].reduce((sum, {length}) => sum + length, 0)
  return {counted, proven: isProven, unproven: records.unproven}
}

/** One document and what is wrong with it, the gravest first. */
export type JudgedDocument = {
  readonly id: string
  readonly type: 'article' | 'report'
  readonly title: string
  readonly findings: readonly ToldFinding[]
}

/** `about`: the attribution it is about, as a reader reads it. */
export type ToldFinding = Omit<Finding, 'document'> & {readonly about?: string}

const gravity: Record<Finding['severity'], number> = {error: 0, approval: 1, warning: 2}

/** What was found, sorted out by document. */
export function verdict(
  results: readonly (Finding | NotChecked)[],
  graph: Graph,
  at: string,
  {stored, datedAhead}: Pick<Verdict, 'stored' | 'datedAhead'>,
  approvals?: ApprovalsRead,
): Verdict {
  const found = results.filter(isFinding)
  const byDocument = [...Map.groupBy(found, ({document}) => document)].map(([id, listed]) => judged(id, listed, graph))
  const totals = {error: 0, approval: 0, warning: 0}
  for (const {severity} of found) totals[severity] += 1
  return {
    at,
    articles: graph.articles.size,
    totals,
    documents: byDocument.sort((a, b) => gravest(a) - gravest(b) || compare(a.title, b.title) || compare(a.id, b.id)),
    notChecked: [...new Set(results.flatMap((result) => (isFinding(result) ? [] : result.rule)))].sort(),
    stored,
    datedAhead,
    ...(approvals && {approvals}),
  }
}

function judged(id: string, listed: readonly Finding[], graph: Graph): JudgedDocument {
  const sorted = listed.map((finding, position) => ({finding, position}))
  sorted.sort((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity] || a.position - b.position)
  return {
    id,
    type: graph.reports.has(id) ? 'report' : 'article',
    title: (graph.articles.get(id) ?? graph.reports.get(id))?.title ?? '',
    findings: sorted.map(({finding}) => toldFinding(finding, graph)),
  }
}

function toldFinding({document, ...finding}: Finding, graph: Graph): ToldFinding {
  const key = /^attributions\[_key=="((?:[^"\\]|\\.)*)"\]/.exec(finding.path)?.[1]
  const attribution = key === undefined ? undefined : graph.attributions.get(`${document}#${key}`)
  const about = attribution && attributionLine(attribution, graph)
  return about == null ? finding : {...finding, about}
}

function gravest({findings}: JudgedDocument): number {
  const [first] = findings
  return first === undefined ? Number.POSITIVE_INFINITY : gravity[first.severity]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
