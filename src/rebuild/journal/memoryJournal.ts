import {type Journal, REMEMBERED, type Waiting} from './journal.ts'

type Kept = {readonly waiting: Waiting; readonly since: number; heldUntil: number}

const MOST_REMEMBERED = 100_000

/**
 * A journal that ends with the process: for pages that do so too.
 *
 * ```ts
 * createRebuildHandler({secret, client, targets, journal: memoryJournal()})
 * ```
 *
 * @public
 */
export function memoryJournal(): Journal {
  const kept = new Map<string, Kept>()
  const finished = new Map<string, number>()
  const rows = new Map<string, string>()
  const marks = new Map<string, string>()
  const claims = new Map<string, number>()
  const now = () => performance.now()

  const forget = () => {
    for (const [key, at] of finished) {
      if (finished.size <= MOST_REMEMBERED && now() - at < REMEMBERED) break
      finished.delete(key)
    }
  }

  return {
    async append(changes) {
      for (const waiting of changes) {
        if (kept.has(waiting.key) || finished.has(waiting.key)) continue
        kept.set(waiting.key, {waiting, since: now(), heldUntil: 0})
      }
    },
    async take(limit, lease) {
      const free = [...kept.values()].filter(({heldUntil}) => heldUntil <= now()).slice(0, limit)
      for (const one of free) one.heldUntil = now() + lease
      return free.map(({waiting, since}) => ({...waiting, waited: now() - since}))
    },
    async hold(keys, lease) {
      for (const key of keys) {
        const one = kept.get(key)
        if (one) one.heldUntil = now() + lease
      }
    },
    async finish(keys) {
      for (const key of keys) {
        kept.delete(key)
        finished.set(key, now())
      }
      forget()
    },
    async waiting() {
      const [oldest] = kept.values()
      return {count: kept.size, age: oldest ? now() - oldest.since : 0}
    },
    async rows(ids) {
      return new Map(
        ids.flatMap((id) => {
          const row = rows.get(id)
          return row === undefined ? [] : [[id, row] as const]
        }),
      )
    },
    async putRows(changed) {
      for (const [id, row] of changed) {
        if (row === null) rows.delete(id)
        else rows.set(id, row)
      }
    },
    rowIds: async () => [...rows.keys()],
    rowCount: async () => rows.size,
    mark: async (name) => marks.get(name),
    async putMark(name, value) {
      marks.set(name, value)
    },
    async claim(name, lease) {
      if ((claims.get(name) ?? 0) > now()) return false
      claims.set(name, now() + lease)
      return true
    },
  }
}
