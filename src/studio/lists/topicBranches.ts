import {isObject} from '../../references/isObject.ts'

/** A topic as the tree shows it, and what is narrower. */
export type Branch = {
  readonly id: string
  readonly name: string
  /** Its broader topics lead back to itself: it stands at the top, and somebody has to mend it. */
  readonly isCircular: boolean
  readonly narrower: readonly Branch[]
}

type Row = {readonly id: string; readonly name: string; readonly broader: string | undefined}

/**
 * ```ts
 * topicBranches([{_id: 'a', name: 'Politics'}, {_id: 'b', name: 'Elections', broader: {_ref: 'a'}}])
 * // [{id: 'a', name: 'Politics', isCircular: false, narrower: [{id: 'b', name: 'Elections', …}]}]
 * ```
 * Every topic once, by name: also where a broader one is missing, or a circle has no top.
 */
export function topicBranches(documents: readonly unknown[]): Branch[] {
  const rows = documents.flatMap(rowOf).toSorted((one, other) => one.name.localeCompare(other.name))
  const ids = new Set(rows.map(({id}) => id))
  const beneath = Map.groupBy(rows, ({broader}) => (broader !== undefined && ids.has(broader) ? broader : ''))
  const shown = new Set<string>()
  const branch = (row: Row, isCircular: boolean): Branch[] => {
    if (shown.has(row.id)) return []
    shown.add(row.id)
    const narrower = (beneath.get(row.id) ?? []).flatMap((inner) => branch(inner, false))
    return [{id: row.id, name: row.name, isCircular, narrower}]
  }
  const tops = (beneath.get('') ?? []).flatMap((row) => branch(row, false))
  return [...tops, ...rows.flatMap((row) => branch(row, true))]
}

function rowOf(document: unknown): Row[] {
  if (!isObject(document) || typeof document._id !== 'string') return []
  const {_id: id, name, broader} = document
  const ref = isObject(broader) && typeof broader._ref === 'string' ? broader._ref : undefined
  return [{id, name: typeof name === 'string' && name !== '' ? name : 'Untitled', broader: ref}]
}
