/** An attribution that is there, as a card leaves it. No React. */

import {isObject} from '../../references/isObject.ts'
import {namesSomebody} from '../form/namesSomebody.ts'
import {type Around, type Fields, fieldsOf} from './attributionOf.ts'
import type {Choices} from './choices.ts'

/** What a card shows of an attribution before anything is changed, and the attribution itself. */
export type Editing = {readonly stored: Fields; readonly before: Choices}

/**
 * What was stored with what was changed of it: whatever a card does not show, or nobody touched, stays as it is. Who is not named any more is
 * gone from it in the same step.
 */
export function edited({stored, before}: Editing, after: Choices, around: Around): Fields {
  const result = merged(stored, fieldsOf(before, around), fieldsOf(after, around))
  const isHidden = stored.groundRule === 'onRecord' && result.groundRule !== 'onRecord'
  return isHidden ? without(result, namesSomebody) : result
}

function merged(stored: Fields, before: Fields, after: Fields): Fields {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => identity(before[name]) !== identity(after[name]),
  )
  const kept = without(stored, changed)
  const made = changed.flatMap((name) => {
    const value = mergedValue(stored[name], before[name], after[name])
    return value === undefined ? [] : [[name, value] as const]
  })
  return {...kept, ...Object.fromEntries(made)}
}

function mergedValue(stored: unknown, before: unknown, after: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(after)) {
    const shown = [before, after].flat().map(identity)
    return [...after, ...stored.filter((one: unknown) => !shown.includes(identity(one)))]
  }
  return isPart(stored) && isPart(before) && isPart(after) ? merged(stored, before, after) : after
}

/** A part with fields of its own, and no reference. */
function isPart(value: unknown): value is Fields {
  return isObject(value) && !('_ref' in value)
}

/** What tells one value from another: not its key, and of a reference not how it is written. */
function identity(value: unknown): string {
  return JSON.stringify(value, (name, inner: unknown) =>
    name === '_key' ? undefined : isObject(inner) && '_ref' in inner ? inner._ref : inner,
  )
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
