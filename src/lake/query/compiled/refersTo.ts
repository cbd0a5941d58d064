import {isRow} from './value.ts'

/** Whether a value refers to one of these, as `references()` sees it: a `_ref` of any kind, as deep as it may be. */
export function refersTo(value: unknown, targets: ReadonlySet<unknown>): boolean {
  if (Array.isArray(value)) return value.some((item) => refersTo(item, targets))
  if (!isRow(value)) return false
  if (value._ref) return targets.has(value._ref)
  for (const key of Object.keys(value)) if (refersTo(value[key], targets)) return true
  return false
}

/** What `references()` looks for in the values of its arguments: ids, and ids in lists. */
export function targetsIn(values: readonly unknown[]): Set<string> {
  return new Set(values.flat().filter((value) => typeof value === 'string'))
}
