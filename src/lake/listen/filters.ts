import type {StoredDocument} from '../documents.ts'

type Filter = (document: StoredDocument) => boolean

/**
 * Listeners that ask the same thing share one filter, so that a change is evaluated once for all of them: a Studio opens
 * the same handful of listeners in every tab.
 */
export type FilterRegistry = ReturnType<typeof createFilterRegistry>

export function createFilterRegistry() {
  const filters = new Map<string, {filter: Filter; users: number}>()
  return {
    acquire(key: string, make: () => Filter): {filter: Filter; release: () => void} {
      let held = filters.get(key)
      if (!held) {
        held = {filter: make(), users: 0}
        filters.set(key, held)
      }
      const entry = held
      entry.users += 1
      return {
        filter: entry.filter,
        release() {
          entry.users -= 1
          if (entry.users === 0) filters.delete(key)
        },
      }
    },
  }
}
