/**
 * Which deliveries have been dealt with, and by which targets. In memory unless you bring a store that several processes
 * share: three functions for Redis or a key-value store. Let keys expire after a day or so.
 *
 * ```ts
 * const seen: SeenDeliveries = {
 *   has: async (key) => (await redis.exists(key)) === 1,
 *   add: async (key) => void (await redis.set(key, '1', {EX: 86_400})),
 *   delete: async (key) => void (await redis.del(key)),
 * }
 * const seenInKv: SeenDeliveries = {
 *   has: async (key) => (await kv.get(key)) !== null,
 *   add: (key) => kv.put(key, '1', {expirationTtl: 86_400}),
 *   delete: (key) => kv.delete(key),
 * }
 * ```
 *
 * A store that is a little behind does no harm: a delivery is then dealt with twice, which ends as once does.
 *
 * @public
 */
export interface SeenDeliveries {
  has(key: string): boolean | Promise<boolean>
  /** Called once the work is done, never before. */
  add(key: string): unknown
  /** What is left of a delivery that is done with altogether. */
  delete(key: string): unknown
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
    delete: (key) => keys.delete(key),
  }
}
