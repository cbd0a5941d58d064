import type {CustomValidator} from '@sanity/types'
import {itemsOf, siblingsOf, textOf} from './siblings.ts'

/** The id a reference points at, or nothing. @internal */
export function refOf(value: unknown): string | undefined {
  return textOf(siblingsOf(value)._ref)
}

/** The ids an array of references points at, in order. @internal */
export function refsOf(value: unknown): string[] {
  return itemsOf(value).flatMap((item) => refOf(item) ?? [])
}

/**
 * Each document once. Sanity's own `unique()` compares whole values, and a draft's reference carries `_weak` markers
 * that its published twin does not.
 *
 * @internal
 */
export const uniqueReferences: CustomValidator<unknown> = (value) => {
  const items = itemsOf(value)
  const repeated = items.filter((item, index) => {
    const id = refOf(item)
    return id !== undefined && items.findIndex((other) => refOf(other) === id) < index
  })
  if (repeated.length === 0) return true
  return repeated.map((item) => ({
    message: 'This is in the list already. Remove one of the two.',
    path: typeof item._key === 'string' ? [{_key: item._key}] : [],
  }))
}
