import {badRequest} from '../errors.ts'

/** Characters that an answer may have, about. Far more than any site asks for at once, and half of what a string can hold. */
const most = 256 * 1024 * 1024

/**
 * Refuses an answer too large to be written down. A query of a few lines can name the same part of it over and over (`{"a": [b, b]}` in each
 * of thirty projections), which takes no room before it is text.
 */
export function refuseHugeAnswer(result: unknown): void {
  if (isLarger(result, most)) {
    throw badRequest('The answer to this query is larger than 256 MB, the limit of this lake: ask for it in slices')
  }
}

/** Whether an answer has more characters than this, about. */
export const isLarger = (result: unknown, characters: number) => left(result, characters) < 0

/** What is left of a number of characters when a value has been written. */
function left(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length - 2
  if (typeof value !== 'object' || value === null) return room - 5
  let rest = room - 2
  if (Array.isArray(value)) {
    for (const item of value) {
      rest = left(item, rest)
      if (rest < 0) return rest
    }
    return rest
  }
  // Of a plain object from JSON, these are its own names; pairs of name and value would be made for nothing.
  for (const name in value) {
    rest = left(Reflect.get(value, name), rest - name.length)
    if (rest < 0) return rest
  }
  return rest
}
