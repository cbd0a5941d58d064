import type {Severity} from '../../vocabulary.ts'
import type {Graph} from '../graph.ts'
import type {Finding, NotChecked} from './finding.ts'
import type {HousePolicy} from './policy.ts'
import type {Breach, Rule, Scope} from './rule.ts'
import type {TextReader} from './said.ts'
import {severitiesOf} from './severities.ts'
import {storyOf} from './story.ts'
import {rules} from './table.ts'

/**
 * Which house rules the articles of a graph break, where, and how to mend it.
 *
 * ```ts
 * findings(fromDocuments(documents), policyFrom(documents), '2025-06-28T00:00:00Z')
 * // [{rule: 'S02', notChecked: 'confidential'}, …, {rule: 'S09', severity: 'error', document: '5f93fe35-…',
 * //   path: 'attributions[_key=="a"].reason', message: '…', mend: '…'}]
 * ```
 *
 * An article counts as it stands in the graph, published or not; everything else as it stood at the instant. To judge a
 * draft of a published article, give its content under the id it will be published as.
 *
 * @param at - An ISO instant: what was added, said or published later is not there yet.
 * @param options - `read`: a reader of `sourceline/reading`, by which rules judge what a text says. Without it they judge the
 * data, and of texts what plain words tell: a notice's wording, an invented name, a heading, "sources say".
 * @returns In the order of the rules. What confidential records would have to tell, or a text, is `notChecked`.
 * @public
 */
export function findings(
  graph: Graph,
  policy: HousePolicy,
  at: string,
  {read}: {readonly read?: TextReader} = {},
): (Finding | NotChecked)[] {
  return findingsBy(Object.values(rules), {...scopeOf(graph, at), read}, policy)
}

/** The articles of a graph at an instant, each sorted out once. @internal */
export function scopeOf(graph: Graph, at: string): Scope {
  return {graph, at, stories: [...graph.articles.values()].map((article) => storyOf(article, graph, at))}
}

/** @internal */
export function findingsBy(table: readonly Rule[], scope: Scope, policy: HousePolicy): (Finding | NotChecked)[] {
  const setTo = severitiesOf(policy)
  return table.flatMap((rule) => {
    const set = setTo(rule.id)
    if ((set ?? rule.severity) === 'off') return []
    const found = [...(rule.check?.(scope) ?? [])].flatMap((breach) => findingOf(rule, breach, set))
    return [
      ...(rule.needsRecords ? [{rule: rule.id, notChecked: 'confidential'} as const] : []),
      ...(rule.readsText && scope.read === undefined ? [{rule: rule.id, notChecked: 'text'} as const] : []),
      ...found,
    ]
  })
}

function findingOf(rule: Rule, breach: Breach, set: Severity | undefined): Finding[] {
  const severity = set ?? breach.severity ?? rule.severity
  if (severity === 'off') return []
  return [
    {
      rule: rule.id,
      severity,
      document: breach.document,
      path: breach.path,
      ...(breach.words && {words: {start: breach.words.start, end: breach.words.end}}),
      message: breach.message ?? rule.message,
      mend: breach.mend ?? rule.mend,
    },
  ]
}
