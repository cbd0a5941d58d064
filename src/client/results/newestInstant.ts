/** Fields that hold an instant at which something was said, published, noted or decided. */
const dated: readonly string[] = ['publishedAt', 'modifiedAt', 'saidAt', 'at']

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
  let newestTime = Date.parse(EPOCH)
  const visit = (value: object): void => {
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object' && item !== null) visit(item)
      return
    }
    for (const field in value) {
      const inner: unknown = Reflect.get(value, field)
      if (typeof inner === 'object' && inner !== null) visit(inner)
      else if (typeof inner === 'string' && inner !== newest && dated.includes(field)) {
        const time = Date.parse(inner)
        if (time > newestTime) [newest, newestTime] = [inner, time]
      }
    }
  }
  visit(documents)
  return newest
}
