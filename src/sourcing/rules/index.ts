/** The house rules of newsrooms, as functions over the graph: what is broken, where, and how an editor mends it. */
export {type Finding, isFinding, type NotChecked, type RuleId} from './finding.ts'
export {findings} from './findings.ts'
export {findingsOnChange} from './findingsOnChange.ts'
export {defaultPolicy, type Policy, policyFrom} from './policy.ts'
export type {PublishedPolicy} from './published.ts'
export type {Breach, Rule, Scope} from './rule.ts'
export type {Story, StoryClaim} from './story.ts'
export {rules} from './table.ts'
