import {isObject} from '../json.ts'
import type {Place} from './places.ts'

/**
 * ```ts
 * changedAt({slug: {current: 'a'}}, ['slug', 'current'], () => 'b') // {slug: {current: 'b'}}
 * ```
 * A value with another one at a place in it; objects that are missing on the way are made. Nothing is changed in place, and what is
 * not on the way is shared.
 */
export function changedAt(value: unknown, [step, ...below]: Place, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value)
  if (typeof step === 'number') {
    if (!Array.isArray(value) || step >= value.length) return value
    return value.with(step, changedAt(value[step], below, change))
  }
  const held = isObject(value) ? value : {}
  return {...held, [step]: changedAt(Object.hasOwn(held, step) ? held[step] : undefined, below, change)}
}

/** A value without what is at a place in it. */
export function removedAt(value: unknown, place: Place): unknown {
  const last = place.at(-1)
  if (last === undefined) return value
  return changedAt(value, place.slice(0, -1), (holder) => {
    if (Array.isArray(holder)) return holder.toSpliced(Number(last), 1)
    if (!isObject(holder)) return holder
    const {[last]: _gone, ...kept} = holder
    return kept
  })
}
