import type {Issue} from '../queries/shapes/shape.ts'
import {checked, type SchemaOf} from './checked.ts'
import {ContentInvalidError} from './errors.ts'
import {groupBy} from './groupBy.ts'
import {contentIssue} from './issues.ts'

/**
 * What happens to an item that is not what its query promises: the call fails (`throw`), the item is left out, or it is
 * left out and you are told, once an item.
 *
 * @public
 */
export type OnInvalid = 'throw' | 'omit' | ((issue: ContentInvalidError) => void)

/**
 * Where an answer has lists that can lose an item and stand: `[]` is the answer itself, `['*', 'authors']` the authors of each
 * of its items.
 *
 * @public
 */
export type Separable = readonly (readonly string[])[]

/**
 * Checks a whole answer in one go, and looks at single items only if that fails.
 *
 * ```ts
 * decode(z.array(card), [good, broken], {query: 'articles.list', separable: [[]], onInvalid: 'omit'}) // [good]
 * ```
 *
 * @throws ContentInvalidError for what is broken outside separable lists always, inside them by `onInvalid: 'throw'`
 * @internal
 */
export function decode<Output>(
  schema: SchemaOf<Output>,
  answer: unknown,
  {query, separable, onInvalid}: {query: string; separable: Separable; onInvalid: OnInvalid},
): Output {
  const {value, issues} = checked(schema, answer)
  if (issues.length === 0) return value
  const items = groupBy(issues, (issue) => itemOf(issue.path ?? [], separable))
  if (onInvalid === 'throw' || items.has(undefined)) throw invalid(issues, answer, query)

  if (onInvalid !== 'omit') for (const about of items.values()) onInvalid(invalid(about, answer, query))
  const rest = checked(schema, without(answer, items))
  if (rest.issues.length === 0) return rest.value
  throw invalid(rest.issues, answer, query)
}

function invalid(issues: readonly Issue[], answer: unknown, query: string): ContentInvalidError {
  return new ContentInvalidError(issues.map((issue) => contentIssue(issue, answer, query)))
}

/** `['claims', 3, 'text']` is about the item `claims/3`, if `claims` is separable; the innermost list loses the item. */
function itemOf(path: readonly PropertyKey[], separable: Separable): string | undefined {
  const lists = separable.filter(
    (keys) =>
      keys.every((key, depth) => (key === '*' ? typeof path[depth] === 'number' : path[depth] === key)) &&
      typeof path[keys.length] === 'number',
  )
  if (lists.length === 0) return undefined
  return path.slice(0, Math.max(...lists.map(({length}) => length)) + 1).join('/')
}

/** The answer without these items, copied along the way to them. */
function without(
  value: unknown,
  items: ReadonlyMap<string | undefined, unknown>,
  path: readonly PropertyKey[] = [],
): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const at = [...path, index]
      return items.has(at.join('/')) ? [] : [without(item, items, at)]
    })
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner, items, [...path, key])]))
}
