import type * as z from 'zod/mini'
import type {topic, topicTree} from '../../queries/topic.ts'
import {groupBy} from '../groupBy.ts'
import {toTopicReference} from './topicReference.ts'
import type {Topic, TopicBranch} from './types.ts'

/** @internal */
export function toTopic(row: NonNullable<z.output<typeof topic>>): Topic {
  const above = row.broader.filter((broader) => broader !== null)
  return {
    ...toTopicReference(row),
    medtop: row.medtop ?? above.find(({medtop}) => medtop !== null)?.medtop ?? null,
    breadcrumbs: above.map(toTopicReference).reverse(),
    narrower: row.narrower.map(toTopicReference),
  }
}

type Row = z.output<typeof topicTree>[number]

/**
 * ```ts
 * toTopicTree([{_id: 'a', name: 'Politics', …, broader: null}, {_id: 'b', name: 'Elections', …, broader: 'a'}])
 * // [{id: 'a', …, narrower: [{id: 'b', …, narrower: []}]}]
 * ```
 *
 * A topic whose broader one is not published stands at the top. Topics in a circle have no top, and are left out.
 *
 * @internal
 */
export function toTopicTree(rows: readonly Row[]): TopicBranch[] {
  const ids = new Set(rows.map(({_id}) => _id))
  const beneath = groupBy(rows, ({broader}) => (broader !== null && ids.has(broader) ? broader : null))
  const branches = (parent: string | null, inherited: string | null): TopicBranch[] =>
    (beneath.get(parent) ?? []).map((row) => {
      const medtop = row.medtop ?? inherited
      return {...toTopicReference(row), medtop, narrower: branches(row._id, medtop)}
    })
  return branches(null, null)
}
