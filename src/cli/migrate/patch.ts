import {isObject} from '../../references/isObject.ts'
import type {StoredDocument} from '../documents.ts'
import {below, itemAt} from './steps/paths.ts'

/** What makes one document of another. A list that has become longer or shorter is set as a whole. */
export type Patch = {readonly set: Record<string, unknown>; readonly unset: string[]}

/**
 * ```ts
 * patchBetween(
 *   {_id: 'a', _type: 'article', attributions: [{_key: 'x', evidence: {kind: 'email'}}]},
 *   {_id: 'a', _type: 'article', attributions: [{_key: 'x', evidence: {kind: 'email', does: 'records'}}]},
 * ) // {set: {'attributions[_key=="x"].evidence.does': 'records'}, unset: []}
 * ```
 *
 * `@sanity/diff-patch` does the same, and throws on keys of one letter, which a script may have written.
 */
export function patchBetween(before: StoredDocument, after: StoredDocument): Patch {
  const set: Record<string, unknown> = {}
  const unset: string[] = []
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (one === other) return
    if (isObject(one) && isObject(other)) {
      for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
        if (!Object.hasOwn(other, name)) unset.push(below(path, name))
        else compare(one[name], other[name], below(path, name))
      }
    } else if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
      for (const index of one.keys()) compare(one[index], other[index], itemAt(path, one, index))
    } else set[path] = other
  }
  compare(before, after, '')
  return {set, unset}
}

/** Every path it changes. */
export function pathsOf({set, unset}: Patch): string[] {
  return [...Object.keys(set), ...unset]
}
