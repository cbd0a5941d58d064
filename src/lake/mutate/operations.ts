import {applyPatches, parsePatch} from '@sanity/diff-match-patch'
import {isObject} from '../json.ts'
import {changedAt, removedAt} from './changed.ts'
import {type Found, type Place, placesIn, rangeOf, type Step, stepsOf} from './places.ts'

/** What one path of a patch makes of a document, given the operand that stands beside the path. */
export type Operation = (document: unknown, path: string, operand: unknown) => unknown

/** Every operation of a patch but `insert`, as https://www.sanity.io/docs/content-lake/http-patches describes it. To add one, add a row. */
export const operations = {
  /** Puts a value at every place; what is missing on the way there is made. */
  set: (document, path, operand) =>
    innermostFirst(document, path).reduce((changed, {place}) => changedAt(changed, place, () => operand), document),
  /**
   * The same where nothing is yet. What is no object on the way there gives way to one, as in Sanity's mutator, but for what this very path has
   * made.
   */
  setIfMissing: (document, path, operand) =>
    innermostFirst(document, path).reduce(
      (changed, {place}) =>
        isRoom(changed, place) || !isRoom(document, place)
          ? changedAt(changed, place, (value) => (value === undefined ? operand : value))
          : changed,
      document,
    ),
  unset: (document, path) =>
    innermostFirst(document, path)
      .filter(isThere)
      .reduce((changed, {place}) => removedAt(changed, place), document),
  diffMatchPatch(document, path, operand) {
    const patches = parsePatch(String(operand))
    return eachThere(document, path, (value) =>
      typeof value === 'string' ? applyPatches(patches, value, {allowExceedingIndices: true})[0] : value,
    )
  },
  inc: (document, path, operand) => eachThere(document, path, (value) => sum(value, Number(operand))),
  dec: (document, path, operand) => eachThere(document, path, (value) => sum(value, -Number(operand))),
} as const satisfies Record<string, Operation>

/** Where items go: before the first place, after the last, or instead of all. */
export type Insertion = 'before' | 'after' | 'replace'

/** Puts items into every list that the path leads into, once each. A position outside of a list is its nearest end. */
export function insert(document: unknown, where: Insertion, path: string, items: readonly unknown[]): unknown {
  const steps = stepsOf(path)
  const last = steps.at(-1)
  if (!last) return document
  const lists = placesIn(document, last.recursive ? [...steps.slice(0, -1), allOf] : steps.slice(0, -1))
  const segment: Step = {segment: last.segment, recursive: false}
  return lists
    .filter(({value}) => Array.isArray(value))
    .toSorted(lastFirst)
    .reduce<unknown>(
      (changed, {place}) =>
        changedAt(changed, place, (list) => (Array.isArray(list) ? withItems(list, where, segment, items) : list)),
      document,
    )
}

/** `..@`: a value and everything in it. */
const allOf: Step = {segment: {type: 'This'}, recursive: true}

function withItems(
  list: readonly unknown[],
  where: Insertion,
  step: Step,
  items: readonly unknown[],
): readonly unknown[] {
  const chosen = placesIn(list, [step]).flatMap(({place: [index, ...more]}) =>
    typeof index === 'number' && more.length === 0 ? index : [],
  )
  if (where === 'replace') {
    const first = Math.min(...chosen)
    const gone = new Set(chosen)
    return list.flatMap((item, index) => (index === first ? items : gone.has(index) ? [] : [item]))
  }
  const elements = step.segment.type === 'Subscript' ? step.segment.elements : []
  // A position that no item has is one nevertheless: the end of an empty list.
  const named = elements.flatMap((element) =>
    element.type === 'Number' || element.type === 'Slice' ? rangeOf(element, list.length) : [],
  )
  const positions =
    where === 'before'
      ? [...chosen, ...named.map(({from}) => from)]
      : [...chosen.map((index) => index + 1), ...named.map(({from, to}) => Math.max(from, to))]
  if (positions.length === 0) return list
  const position = where === 'before' ? Math.min(...positions) : Math.max(...positions)
  const within = Math.min(list.length, Math.max(0, position))
  return [...list.slice(0, within), ...items, ...list.slice(within)]
}

function eachThere(document: unknown, path: string, change: (value: unknown) => unknown): unknown {
  return placesIn(document, stepsOf(path))
    .filter(isThere)
    .reduce<unknown>((changed, {place}) => changedAt(changed, place, change), document)
}

function sum(value: unknown, by: number): unknown {
  if (typeof value !== 'number') return value
  const result = value + by
  if (!Number.isFinite(result)) throw new RangeError(`${value} and ${by} make a number that JSON cannot hold`)
  return result
}

const isThere = ({value}: Found) => value !== undefined

/** Whether nothing but absence and null stands on the way to a place. */
function isRoom(document: unknown, place: Place): boolean {
  let value = document
  for (const step of place.slice(0, -1)) {
    if (Array.isArray(value)) value = value[Number(step)]
    else if (isObject(value)) value = value[step]
    else return value === undefined || value === null
  }
  return typeof value === 'object' || value === undefined
}

/** Places inside others come before those, and later ones of a list before earlier ones: so that no change moves a place still to come. */
const innermostFirst = (document: unknown, path: string) => placesIn(document, stepsOf(path)).toSorted(lastFirst)

function lastFirst({place: left}: Found, {place: right}: Found): number {
  for (const [depth, step] of left.entries()) {
    const other = right[depth]
    if (other === undefined) return -1
    if (step === other) continue
    return typeof step === 'number' && typeof other === 'number' ? other - step : step < other ? -1 : 1
  }
  return right.length > left.length ? 1 : 0
}
