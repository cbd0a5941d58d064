import type {ReferenceRow} from './table.ts'

const ATTRIBUTIONS = 'attributions[].'

/**
 * GROQ for a list of the ids that a document points at by these fields.
 *
 * ```ts
 * idsIn(rowsFor('home'), 'before().') // 'array::unique(array::compact([before().memberOf._ref]))'
 * ```
 *
 * @param of - what comes before each field: nothing, or `before().`
 * @internal
 */
export function idsIn(rows: readonly {readonly at: string}[], of = ''): string {
  const lists = [...new Set(rows.map(({at}) => at))].map((at) => {
    const path = `${of}${at}._ref`
    return at.includes('[]') ? `coalesce(${path}, [])` : `[${path}]`
  })
  return lists.length === 0 ? '[]' : `array::unique(array::compact(${lists.join(' + ')}))`
}

/** The rows as an attribution has them: `attributions[].via[]` is its `via[]`. @internal */
export function ofAttributions(rows: readonly ReferenceRow[]): readonly {readonly at: string}[] {
  return rows.flatMap(({at}) => (at.startsWith(ATTRIBUTIONS) ? {at: at.slice(ATTRIBUTIONS.length)} : []))
}

/** The rows that stand outside attributions. @internal */
export function besideAttributions(rows: readonly ReferenceRow[]): readonly ReferenceRow[] {
  return rows.filter(({at}) => !at.startsWith(ATTRIBUTIONS))
}
