import {publishedId} from './ids.ts'
import {isObject} from './isObject.ts'
import type {ReferenceRow} from './table.ts'

/**
 * The ids of what a document points at by a field, each once, drafts and versions under their published id.
 *
 * ```ts
 * targetsOf({attributions: [{via: [{_ref: 'r1'}]}]}, 'attributions[].via[]') // ['r1']
 * ```
 *
 * @internal
 */
export function targetsOf(document: unknown, at: string): string[] {
  let values: readonly unknown[] = [document]
  for (const segment of at.split('.')) {
    const name = segment.replace('[]', '')
    values = values.flatMap((value) => {
      const inner = isObject(value) ? value[name] : undefined
      return Array.isArray(inner) ? inner : [inner]
    })
  }
  const ids = values.flatMap((value) => (isObject(value) && typeof value._ref === 'string' ? value._ref : []))
  return [...new Set(ids.map(publishedId))]
}

/** The same for several fields. @internal */
export function targetsOfAll(document: unknown, rows: readonly ReferenceRow[]): string[] {
  return [...new Set(rows.flatMap(({at}) => targetsOf(document, at)))]
}
