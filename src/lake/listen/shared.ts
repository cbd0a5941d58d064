/** Values that are made once for all who ask for the same, and forgotten when the last of them lets go. */
export type Shared<Value> = {
  acquire(key: string, make: () => Value): {readonly value: Value; release(): void}
}

export function createShared<Value>(): Shared<Value> {
  const held = new Map<string, {readonly value: Value; users: number}>()
  return {
    acquire(key, make) {
      const entry = held.get(key) ?? {value: make(), users: 0}
      held.set(key, entry)
      entry.users += 1
      return {
        value: entry.value,
        release() {
          entry.users -= 1
          if (entry.users === 0) held.delete(key)
        },
      }
    },
  }
}
