/** Fields that hold an instant at which something was said, published, noted or decided. */
const dated = ['publishedAt', 'modifiedAt', 'saidAt', 'at'] as const

/** Before anything was written here. */
const EPOCH = '1970-01-01T00:00:00Z'

/**
 * ```ts
 * newestInstant([{publishedAt: '2025-06-15T14:02:00Z', notices: [{at: '2025-06-17T08:00:00Z'}]}]) // '2025-06-17T08:00:00Z'
 * ```
 *
 * The instant as of which a result holds. A status needs a date, and the clock must not be it: two readers of one
 * document would read two statuses, and no digest of a page would stand.
 *
 * @internal
 */
export function newestInstant(documents: readonly object[]): string {
  let newest = EPOCH
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item)
    } else if (typeof value === 'object' && value !== null) {
      for (const field of dated) {
        const instant: unknown = Reflect.get(value, field)
        if (typeof instant === 'string' && Date.parse(instant) > Date.parse(newest)) newest = instant
      }
      for (const inner of Object.values(value)) if (typeof inner === 'object') visit(inner)
    }
  }
  visit(documents)
  return newest
}
