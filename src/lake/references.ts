import {isObject} from './json.ts'

/** A reference found in a document: what it points at, and whether the target may be missing. */
export type FoundReference = {readonly target: string; readonly strong: boolean}

/**
 * ```ts
 * [...referencesIn({author: {_ref: 'a'}, topics: [{_ref: 't', _weak: true}]})]
 * // [{target: 'a', strong: true}, {target: 't', strong: false}]
 * ```
 * A reference into another dataset (`_dataset`, `_projectId`) is none of this dataset's business.
 */
export function* referencesIn(value: unknown): Generator<FoundReference> {
  if (Array.isArray(value)) {
    for (const item of value) yield* referencesIn(item)
    return
  }
  if (!isObject(value)) return
  if (typeof value._ref === 'string') {
    if (value._dataset === undefined && value._projectId === undefined) {
      yield {target: value._ref, strong: value._weak !== true}
    }
    return
  }
  for (const key of Object.keys(value)) yield* referencesIn(value[key])
}
