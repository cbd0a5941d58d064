import type {Level, Severity} from '../../vocabulary.ts'
import type {Graph} from '../graph.ts'
import {tidy} from '../tidy.ts'
import type {RuleId} from './finding.ts'
import type {CitedPolicy} from './published.ts'
import type {TextReader} from './said.ts'
import type {Story, StoryClaim} from './story.ts'

/**
 * A house rule: a row of the table. To add one, add its id to {@link RuleId}, write the row beside its family, list it
 * in `table.ts`, and give it a broken and a mended graph in the test table.
 *
 * @public
 */
export type Rule = {
  readonly id: RuleId
  /** What it asks, in one sentence. */
  readonly title: string
  /** Unless the preset or the policy says otherwise. A breach may be milder or graver by itself. */
  readonly severity: Severity
  /** The published policies it comes from, and what each says of this; none: a house convention of Sourceline's own. */
  readonly basedOn: readonly CitedPolicy[]
  /** Of a house convention: why it is one. */
  readonly convention?: string
  /** What is wrong and how an editor mends it, unless a breach says it more exactly. */
  readonly message: string
  readonly mend: string
  /** Who have to approve, where it asks for an approval; none said: the standards editor. */
  readonly levels?: readonly Level[]
  /** No matter of house style: no preset and no policy turns it off. */
  readonly neverOff?: true
  /** It is mended by an approval, and told where approvals are. */
  readonly isOfApproval?: true
  /** It, or a part of it, takes confidential records. */
  readonly needsRecords?: true
  /** It, or a part of it, reads texts. */
  readonly readsText?: true
  readonly check?: (scope: Scope) => Iterable<Breach>
}

/** What a check looks at: our own articles at an instant, and the graph around them. @public */
export type Scope = {
  readonly graph: Graph
  readonly at: string
  readonly stories: readonly Story[]
  /** Reads texts; without it, rules judge by no more of a text than plain words tell. */
  readonly read?: TextReader | undefined
}

/** Where a rule is broken. What it does not say, its rule says. @public */
export type Breach = {
  readonly document: string
  readonly path: string
  readonly words?: {readonly start: number; readonly end: number}
  readonly message?: string
  readonly mend?: string
  readonly severity?: Exclude<Severity, 'off'>
}

/** A check that looks at one story at a time. @internal */
export function inEachStory(
  check: (story: Story, scope: Scope) => readonly Omit<Breach, 'document'>[],
): (scope: Scope) => Breach[] {
  return (scope) =>
    scope.stories.flatMap((story) => check(story, scope).map((breach) => ({document: story.article.id, ...breach})))
}

/** A claim as a message names it, in the middle of a sentence. @internal */
export function claimInWords({claim}: StoryClaim, otherwise: string): string {
  const text = tidy(claim?.text ?? '')
  return text === '' ? otherwise : `“${text}”`
}
