import {sameValue} from '../../forms/sameValue.ts'
import {objectsIn} from '../../references/objectsIn.ts'

/**
 * The notices of an article with every one that readers have in its place again, and what was added below them; what one has after
 * an older version was restored.
 *
 * ```ts
 * noticesPutBack([{_key: 'n1', …}], [{_key: 'n2', …}]) // [{_key: 'n1', …}, {_key: 'n2', …}]
 * ```
 *
 * @returns nothing where they all stand as readers have them
 */
export function noticesPutBack(published: unknown, written: unknown): Record<string, unknown>[] | undefined {
  const [shown, now] = [objectsIn(published), objectsIn(written)]
  if (shown.every((notice, at) => sameValue(notice, now[at]))) return undefined
  const keys = new Set(shown.map(({_key}) => _key))
  return [...shown, ...now.filter(({_key}) => !keys.has(_key))]
}
