import {createHash} from 'node:crypto'

/**
 * The id of a document that is drafted: of the form of a random UUID, and the same whenever the same is drafted, so that a
 * second run makes no second copy.
 */
export function idOf(...parts: readonly string[]): string {
  const hex = digest(parts)
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The key of an item of a list. */
export function keyOf(...parts: readonly string[]): string {
  return digest(parts).slice(0, 12)
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
