import {type ExprNode, type PathNode, parsePath, type SubscriptElementNode} from '@sanity/json-match'
import {isObject, isRefusedKey} from '../json.ts'
import {createRecent} from '../query/recent.ts'

/** From a document down to one of its values: names, and positions in lists. */
export type Place = readonly (string | number)[]

/** A place a path leads to, and what is there; undefined where an attribute is not there yet. */
export type Found = {readonly place: Place; readonly value: unknown}

/** One part of a path: `.name`, `[0:2]`, `..name`. */
export type Step = Pick<PathNode, 'segment' | 'recursive'>

const paths = createRecent<string, readonly Step[]>(500)

/**
 * ```ts
 * stepsOf('lines[n>1].text') // .lines, [n>1], .text
 * ```
 * Reads a path of a patch in JSONMatch, https://www.sanity.io/docs/content-lake/json-match. Throws what is wrong with it.
 */
export function stepsOf(path: string): readonly Step[] {
  let steps = paths.get(path)
  if (!steps) {
    const parsed = parsePath(path)
    if (parsed?.type !== 'Path') throw new SyntaxError(`"${path}" is a value, not a path`)
    steps = stepsIn(parsed)
    paths.set(path, steps)
  }
  return steps
}

function stepsIn(path: PathNode): Step[] {
  const steps: Step[] = []
  for (let node: PathNode | undefined = path; node; node = node.base) steps.push(node)
  return steps.reverse()
}

/**
 * Every place that steps lead to, each once. An attribute that is not there is a place too, for whoever wants to set it; an item that
 * is not there is none.
 */
export function placesIn(value: unknown, steps: readonly Step[]): Found[] {
  let found: Found[] = [{place: [], value}]
  for (const {segment, recursive} of steps) {
    found = found.flatMap((each) =>
      recursive ? withInner(each).flatMap((inner) => taken(segment, inner).filter(isThere)) : taken(segment, each),
    )
    if (found.length > 1) found = distinct(found)
  }
  return found
}

const isThere = ({value}: Found) => value !== undefined

function taken(segment: PathNode['segment'], found: Found): Found[] {
  switch (segment.type) {
    case 'This':
      return [found]
    case 'Wildcard':
      return membersOf(found)
    case 'Identifier':
      return named(segment.name, found)
    case 'Subscript':
      return segment.elements.flatMap((element) => selected(element, found))
  }
}

/** What a name leads to; in a list it is looked for in each item. */
function named(name: string, {place, value}: Found): Found[] {
  if (isRefusedKey(name))
    throw new SyntaxError(`The name "${name}" is not allowed: it names a property of every object`)
  if (Array.isArray(value)) return membersOf({place, value}).flatMap((item) => named(name, item))
  return [{place: [...place, name], value: isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined}]
}

/** What one part of a bracket leads to: a position, a range whose end is not in it, a condition, or a path. */
function selected(element: SubscriptElementNode, found: Found): Found[] {
  switch (element.type) {
    case 'Number':
    case 'Slice': {
      if (!Array.isArray(found.value)) return []
      const {from, to} = rangeOf(element, found.value.length)
      return membersOf(found).slice(Math.max(0, from), Math.max(0, to))
    }
    case 'Comparison':
    case 'Existence':
      return Array.isArray(found.value)
        ? membersOf(found).filter(({value}) => holds(element, value))
        : holds(element, found.value)
          ? [found]
          : []
    case 'Path':
      return placesIn(found.value, stepsIn(element)).map(({place, value}) => ({
        place: [...found.place, ...place],
        value,
      }))
    default:
      return []
  }
}

type Range = Extract<SubscriptElementNode, {type: 'Number' | 'Slice'}>

/** Positions a bracket names in a list of this length, counted from its end where negative. They may lie outside of it. */
export function rangeOf(element: Range, length: number): {readonly from: number; readonly to: number} {
  const fromStart = (position: number) => (position < 0 ? position + length : position)
  if (element.type === 'Slice') return {from: fromStart(element.start ?? 0), to: fromStart(element.end ?? length)}
  const from = fromStart(element.value)
  return {from, to: from + 1}
}

function membersOf({place, value}: Found): Found[] {
  if (Array.isArray(value)) return value.map((item, index) => ({place: [...place, index], value: item}))
  if (!isObject(value)) return []
  return Object.entries(value).map(([name, member]) => ({place: [...place, name], value: member}))
}

/** A value and all that is in it, as deep as it goes. */
function withInner(found: Found): Found[] {
  return [found, ...membersOf(found).flatMap(withInner)]
}

type Condition = Extract<SubscriptElementNode, {type: 'Comparison' | 'Existence'}>

function holds(condition: Condition, value: unknown): boolean {
  if (condition.type === 'Existence') return valuesOf(condition.base, value).length > 0
  const [left] = valuesOf(condition.left, value)
  const [right] = valuesOf(condition.right, value)
  // What is not there is neither equal nor unequal to anything.
  if (left === undefined || right === undefined) return false
  return comparisons[condition.operator](left, right)
}

function valuesOf(node: ExprNode, value: unknown): unknown[] {
  if (node.type === 'Path') {
    return placesIn(value, stepsIn(node))
      .filter(isThere)
      .map((found) => found.value)
  }
  return [node.type === 'Null' ? null : node.value]
}

const ordered =
  (compare: (left: number | string, right: number | string) => boolean) => (left: unknown, right: unknown) =>
    (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string')
      ? compare(left, right)
      : false

const comparisons = {
  '==': (left: unknown, right: unknown) => left === right,
  '!=': (left: unknown, right: unknown) => left !== right,
  '<': ordered((left, right) => left < right),
  '<=': ordered((left, right) => left <= right),
  '>': ordered((left, right) => left > right),
  '>=': ordered((left, right) => left >= right),
} as const

function distinct(found: readonly Found[]): Found[] {
  const byPlace = new Map(found.map((each) => [JSON.stringify(each.place), each]))
  return byPlace.size === found.length ? [...found] : [...byPlace.values()]
}
