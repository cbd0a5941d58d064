import type {GraphAttribution} from '../../sourcing/graph.ts'
import {pathOf} from '../../sourcing/rules/path.ts'
import type {HousePolicy} from '../../sourcing/rules/policy.ts'
import type {Breach, Scope} from '../../sourcing/rules/rule.ts'
import type {Story} from '../../sourcing/rules/story.ts'
import type {Records, SourcingRecord} from '../records/index.ts'

/** What a rule looks at where the confidential records are at hand. @internal */
export type RecordedScope = Scope & {readonly records: Records; readonly policy: HousePolicy}

/** @internal */
export type RecordedCheck = (scope: RecordedScope) => readonly Breach[]

/** @internal */
export function recordsOf({article}: Story, {records}: RecordedScope): readonly SourcingRecord[] {
  return records.records.get(article.id) ?? []
}

/** @internal */
export function recordOf(story: Story, {key}: GraphAttribution, scope: RecordedScope): SourcingRecord | undefined {
  return recordsOf(story, scope).find((record) => record.form === 'attribution' && record.key === key)
}

/**
 * A check of what the record of each of our own unnamed attributions says. One without any record is S02's to tell, or
 * an editor would read the same five times.
 *
 * @internal
 */
export function inEachRecord(
  field: string | undefined,
  check: (record: SourcingRecord, scope: RecordedScope) => readonly Omit<Breach, 'document' | 'path'>[],
): RecordedCheck {
  return (scope) =>
    scope.stories.flatMap((story) =>
      story.ownUnnamed.flatMap((attribution) => {
        const record = recordOf(story, attribution, scope)
        const found = record === undefined ? [] : check(record, scope)
        return found.map((breach) => ({document: story.article.id, path: pathOf(attribution, field), ...breach}))
      }),
    )
}
