/**
 * Patches as the documentation of JSONMatch and of patches words them, in the plainest way there is: every place of a document is held
 * against the path, and changed where it fits. Nothing here is shared with the lake, and nothing here is parsed.
 *
 * https://www.sanity.io/docs/content-lake/json-match, https://www.sanity.io/docs/content-lake/http-patches
 */
import {applyPatches, parsePatch} from '@sanity/diff-match-patch'

export type Json = null | boolean | number | string | Json[] | {[name: string]: Json}
type Spot = (string | number)[]

/** What stands in a bracket. */
export type Choice =
  | {readonly kind: 'at'; readonly index: number}
  | {readonly kind: 'range'; readonly start?: number | undefined; readonly end?: number | undefined}
  | {
      readonly kind: 'is'
      readonly name: string
      readonly operator: '==' | '!=' | '<' | '>='
      readonly value: string | number
    }
  | {readonly kind: 'has'; readonly name: string}
  | {readonly kind: 'every'}

/** A part of a path. */
export type Part =
  | {readonly kind: 'name'; readonly name: string}
  | {readonly kind: 'anywhere'; readonly name: string}
  | {readonly kind: 'bracket'; readonly choices: readonly Choice[]}

export type Patch =
  | {readonly operation: 'set'; readonly path: readonly Part[]; readonly value: Json}
  | {readonly operation: 'setIfMissing'; readonly path: readonly Part[]; readonly value: Json}
  | {readonly operation: 'unset'; readonly path: readonly Part[]}
  | {readonly operation: 'inc' | 'dec'; readonly path: readonly Part[]; readonly by: number}
  | {readonly operation: 'diffMatchPatch'; readonly path: readonly Part[]; readonly text: string}
  | {
      readonly operation: 'insert'
      readonly where: 'before' | 'after' | 'replace'
      readonly path: readonly Part[]
      readonly items: Json[]
    }

export const textOfPath = (parts: readonly Part[]) =>
  parts
    .map((part, index) => {
      if (part.kind === 'bracket') return `[${part.choices.map(textOfChoice).join(', ')}]`
      return part.kind === 'anywhere' ? `..${part.name}` : `${index > 0 ? '.' : ''}${part.name}`
    })
    .join('')

function textOfChoice(choice: Choice): string {
  if (choice.kind === 'at') return String(choice.index)
  if (choice.kind === 'range') return `${choice.start ?? ''}:${choice.end ?? ''}`
  if (choice.kind === 'has') return `${choice.name}?`
  if (choice.kind === 'every') return '*'
  return `${choice.name} ${choice.operator} ${JSON.stringify(choice.value)}`
}

export function applied(document: Json, patch: Patch): Json {
  const copy = structuredClone(document)
  if (patch.operation === 'insert') {
    insertInto(copy, patch)
    return copy
  }
  const spots = spotsFor(copy, patch.path)
  // From the end, so that taking one away leaves the others where they were.
  for (const spot of spots.sort(byPosition).reverse()) change(copy, spot, patch, document)
  return copy
}

function change(document: Json, spot: Spot, patch: Exclude<Patch, {operation: 'insert'}>, before: Json): void {
  const last = spot.at(-1) ?? ''
  const makes = patch.operation === 'set' || patch.operation === 'setIfMissing'
  const isMissing = at(document, spot) === undefined && (!isBlocked(document, spot) || isBlocked(before, spot))
  if (patch.operation === 'setIfMissing' && !isMissing) return
  let holder: Json | undefined = document
  for (const [depth, step] of spot.slice(0, -1).entries()) {
    let next: Json | undefined = member(holder, step)
    if (makes && typeof spot[depth + 1] === 'string' && (typeof next !== 'object' || next === null)) {
      next = {}
      put(holder, step, next)
    }
    holder = next
  }
  if (holder === undefined) return
  const value = member(holder, last)
  if (patch.operation === 'set' || patch.operation === 'setIfMissing') put(holder, last, structuredClone(patch.value))
  else if (value === undefined) return
  else if (patch.operation === 'unset') remove(holder, last)
  else if (patch.operation === 'diffMatchPatch') {
    if (typeof value !== 'string') return
    put(holder, last, applyPatches(parsePatch(patch.text), value, {allowExceedingIndices: true})[0])
  } else if (typeof value === 'number') {
    put(holder, last, patch.operation === 'inc' ? value + patch.by : value - patch.by)
  }
}

/** Each list that the path leads into gets the items once. */
function insertInto(document: Json, {where, path, items}: Extract<Patch, {operation: 'insert'}>): void {
  const last = path.at(-1)
  const lists = last?.kind === 'bracket' ? spotsFor(document, path.slice(0, -1)) : []
  if (last?.kind !== 'bracket') return
  for (const spot of lists.sort(byPosition).reverse()) {
    const list = at(document, spot)
    if (!Array.isArray(list)) continue
    const taken: number[] = []
    for (const index of list.keys()) if (last.choices.some((choice) => fits(choice, list, index))) taken.push(index)
    if (where === 'replace') {
      const [first] = taken
      if (first === undefined) continue
      for (const index of taken.toReversed()) list.splice(index, 1)
      list.splice(first, 0, ...structuredClone(items))
      continue
    }
    const edges = taken.map((index) => (where === 'before' ? index : index + 1))
    for (const choice of last.choices) {
      if (choice.kind === 'at') {
        const from = choice.index < 0 ? choice.index + list.length : choice.index
        edges.push(where === 'before' ? from : from + 1)
      }
      if (choice.kind === 'range') {
        const [from, to] = bounds(choice, list.length)
        edges.push(where === 'before' ? from : Math.max(from, to))
      }
    }
    if (edges.length === 0) continue
    const edge = where === 'before' ? Math.min(...edges) : Math.max(...edges)
    list.splice(Math.max(0, Math.min(list.length, edge)), 0, ...structuredClone(items))
  }
}

/** Every spot that fits: those there are, and attributes that could be. */
function spotsFor(document: Json, path: readonly Part[]): Spot[] {
  const spots = new Map<string, Spot>()
  const walk = (spot: Spot, rest: readonly Part[]) => {
    const [part, ...more] = rest
    if (!part) {
      spots.set(JSON.stringify(spot), spot)
      return
    }
    const value = at(document, spot)
    if (part.kind === 'name') byName(spot, part.name, more, walk, document)
    else if (part.kind === 'anywhere') {
      for (const inner of everySpot(value, spot)) {
        const held = at(document, inner)
        if (isRecord(held) && Object.hasOwn(held, part.name)) walk([...inner, part.name], more)
      }
    } else if (Array.isArray(value)) {
      for (const index of value.keys())
        if (part.choices.some((choice) => fits(choice, value, index))) walk([...spot, index], more)
    } else {
      for (const choice of part.choices) {
        if (choice.kind === 'every' && isRecord(value))
          for (const name of Object.keys(value)) walk([...spot, name], more)
        else if ((choice.kind === 'is' || choice.kind === 'has') && holds(choice, value)) walk(spot, more)
      }
    }
  }
  walk([], path)
  return [...spots.values()]
}

/** A name is looked for in an object, and in each item of a list. */
function byName(
  spot: Spot,
  name: string,
  more: readonly Part[],
  walk: (spot: Spot, rest: readonly Part[]) => void,
  document: Json,
): void {
  const value = at(document, spot)
  if (Array.isArray(value)) for (const index of value.keys()) byName([...spot, index], name, more, walk, document)
  else walk([...spot, name], more)
}

function* everySpot(value: Json | undefined, spot: Spot): Generator<Spot> {
  yield spot
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* everySpot(item, [...spot, index])
  else if (isRecord(value)) for (const [name, held] of Object.entries(value)) yield* everySpot(held, [...spot, name])
}

function fits(choice: Choice, list: readonly Json[], index: number): boolean {
  if (choice.kind === 'every') return true
  if (choice.kind === 'at') return index === (choice.index < 0 ? choice.index + list.length : choice.index)
  if (choice.kind === 'range') {
    const [from, to] = bounds(choice, list.length)
    return index >= from && index < to
  }
  return holds(choice, list[index])
}

function bounds({start = 0, end}: Extract<Choice, {kind: 'range'}>, length: number): [number, number] {
  const counted = (position: number) => (position < 0 ? position + length : position)
  return [counted(start), counted(end ?? length)]
}

function holds(choice: Extract<Choice, {kind: 'is' | 'has'}>, value: Json | undefined): boolean {
  const found = namedIn(value, choice.name)
  if (choice.kind === 'has') return found.length > 0
  const [held] = found
  if (held === undefined) return false
  if (choice.operator === '==') return held === choice.value
  if (choice.operator === '!=') return held !== choice.value
  if (typeof held !== typeof choice.value || (typeof held !== 'number' && typeof held !== 'string')) return false
  return choice.operator === '<' ? held < choice.value : held >= choice.value
}

function namedIn(value: Json | undefined, name: string): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => namedIn(item, name))
  const held = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return held === undefined ? [] : [held]
}

const isRecord = (value: Json | undefined): value is {[name: string]: Json} =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function member(value: Json | undefined, step: string | number): Json | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
  return isRecord(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined
}

const at = (value: Json | undefined, spot: Spot) => spot.reduce<Json | undefined>(member, value)

function put(holder: Json | undefined, step: string | number, value: Json): void {
  if (Array.isArray(holder) && typeof step === 'number') holder[step] = value
  else if (isRecord(holder) && typeof step === 'string') holder[step] = value
}

function remove(holder: Json, step: string | number): void {
  if (Array.isArray(holder) && typeof step === 'number') holder.splice(step, 1)
  else if (isRecord(holder)) delete holder[step]
}

/** Whether something stands where an object would have to be made: a text or a number is never replaced by one. */
function isBlocked(document: Json, spot: Spot): boolean {
  for (let depth = 1; depth < spot.length; depth += 1) {
    const value = at(document, spot.slice(0, depth))
    if (value === undefined || value === null) return false
    if (typeof value !== 'object') return true
  }
  return false
}

function byPosition(left: Spot, right: Spot): number {
  for (let depth = 0; depth < Math.min(left.length, right.length); depth += 1) {
    const [one, other] = [left[depth] ?? 0, right[depth] ?? 0]
    if (one !== other) return typeof one === 'number' && typeof other === 'number' ? one - other : one < other ? -1 : 1
  }
  return left.length - right.length
}
