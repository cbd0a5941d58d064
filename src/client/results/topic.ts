import type * as z from 'zod/mini'
import type {topic, topicTree} from '../../queries/topic.ts'
import {groupBy} from '../groupBy.ts'
import {toTopicReference} from './topicReference.ts'
import type {Topic, TopicBranch} from './types.ts'

/** @internal */
export function toTopic(row: NonNullable<z.output<typeof topic>>): Topic {
  const above = upToCircle(
    row._id,
    row.broader.filter((broader) => broader !== null),
  )
  return {
    ...toTopicReference(row),
    medtop: row.medtop ?? above.find(({medtop}) => medtop !== null)?.medtop ?? null,
    breadcrumbs: above.map(toTopicReference).reverse(),
    narrower: row.narrower.map(toTopicReference),
  }
}

/** What is broader, up to where it comes round again. */
function upToCircle<Above extends {readonly _id: string}>(id: string, above: readonly Above[]): Above[] {
  const end = above.findIndex(({_id}, at) => _id === id || above.findIndex((other) => other._id === _id) < at)
  return above.slice(0, end < 0 ? above.length : end)
}

type Row = z.output<typeof topicTree>[number]

/**
 * ```ts
 * toTopicTree([{_id: 'a', name: 'Politics', …, broader: null}, {_id: 'b', name: 'Elections', …, broader: 'a'}])
 * // [{id: 'a', …, narrower: [{id: 'b', …, narrower: []}]}]
 * ```
 *
 * A topic whose broader one is not published stands at the top. Of topics in a circle the first stands there, and each is shown
 * once.
 *
 * @internal
 */
export function toTopicTree(rows: readonly Row[]): TopicBranch[] {
  const ids = new Set(rows.map(({_id}) => _id))
  const beneath = groupBy(rows, ({broader}) => (broader !== null && ids.has(broader) ? broader : null))
  const shown = new Set<string>()
  const branch = (row: Row, inherited: string | null): TopicBranch[] => {
    if (shown.has(row._id)) return []
    shown.add(row._id)
    const medtop = row.medtop ?? inherited
    const narrower = (beneath.get(row._id) ?? []).flatMap((inner) => branch(inner, medtop))
    return [{...toTopicReference(row), medtop, narrower}]
  }
  const tops = (beneath.get(null) ?? []).flatMap((row) => branch(row, null))
  return [...tops, ...rows.flatMap((row) => branch(row, null))]
}
