import type {Issue} from '../queries/shapes/shape.ts'
import type {ContentIssue} from './errors.ts'

type Path = readonly PropertyKey[]

/**
 * ```ts
 * contentIssue({code: 'invalid_type', expected: 'string', path: [0, 'headline']}, [{_id: 'a', headline: null}], 'articles.list')
 * // {document: 'a', path: 'headline', expected: 'string', found: 'nothing', query: 'articles.list'}
 * ```
 *
 * Says what kind of thing was found, never what it says: an error may end up in a log.
 *
 * @internal
 */
export function contentIssue(issue: Issue, answer: unknown, query: string): ContentIssue {
  const {document, path, value} = locate(answer, issue.path ?? [])
  return {document, path, expected: expectedBy(issue), found: kindOf(value, issue), query}
}

/** The nearest document on the way to a value, and the way from there, in Sanity's notation. */
function locate(answer: unknown, path: Path): {document: string | null; path: string; value: unknown} {
  let value = answer
  let document = idOf(answer)
  let steps: string[] = []
  for (const segment of path) {
    value = child(value, segment)
    const id = idOf(value)
    if (id === null) steps.push(step(segment, value))
    else {
      document = id
      steps = []
    }
  }
  return {document, path: steps.join('').replace(/^\./, ''), value}
}

function child(value: unknown, segment: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined
}

function idOf(value: unknown): string | null {
  const id = child(value, '_id')
  return typeof id === 'string' ? id : null
}

function step(segment: PropertyKey, value: unknown): string {
  if (typeof segment !== 'number') return `.${String(segment)}`
  const key = child(value, '_key')
  return typeof key === 'string' ? `[_key==${JSON.stringify(key)}]` : `[${segment}]`
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value) ?? String(value)).join(' or ')
    case 'invalid_format':
      return 'an instant'
    case 'invalid_union':
      return 'a kind that this version knows'
    default:
      return issue.code.replaceAll('_', ' ')
  }
}

function kindOf(value: unknown, issue: Issue): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  const another = issue.code === 'invalid_value' || issue.code === 'invalid_union' ? 'another ' : 'a '
  return `${another}${typeof value}`
}
