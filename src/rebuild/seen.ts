/**
 * Which deliveries have been dealt with. In memory unless you bring a store that several processes share.
 *
 * @public
 */
export interface SeenDeliveries {
  has(key: string): boolean | Promise<boolean>
  /** Called once the work is done, never before. */
  add(key: string): void | Promise<void>
}

const MOST_REMEMBERED = 1000

/** Remembers the last thousand. @internal */
export function seenInMemory(): SeenDeliveries {
  const keys = new Set<string>()
  return {
    has: (key) => keys.has(key),
    add: (key) => {
      keys.add(key)
      for (const oldest of keys) {
        if (keys.size <= MOST_REMEMBERED) break
        keys.delete(oldest)
      }
    },
  }
}
