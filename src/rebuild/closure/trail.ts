/** By which document each was reached first. @internal */
export type Trail = {
  readonly add: (id: string, because: string) => void
  /** From the change to a document. */
  readonly to: (id: string) => readonly string[]
}

/** @internal */
export function trailFrom(start: string): Trail {
  const before = new Map<string, string>()
  return {
    add(id, because) {
      if (id !== start && id !== because && !before.has(id)) before.set(id, because)
    },
    to(id) {
      const ids = [id]
      for (let one = before.get(id); one !== undefined && !ids.includes(one); one = before.get(one)) ids.push(one)
      if (ids.at(-1) !== start) ids.push(start)
      return ids.toReversed()
    },
  }
}
