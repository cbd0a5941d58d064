/**
 * What several parts of the Studio ask for at once is asked for once.
 *
 * ```ts
 * const loading = inFlight<Loaded>()
 * loading('ours r1', load) // asks
 * loading('ours r1', load) // the same answer, while it is awaited
 * ```
 */
export function inFlight<Answer>(): (key: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const awaited = new Map<string, Promise<Answer>>()
  return (key, ask) => {
    const known = awaited.get(key)
    if (known !== undefined) return known
    const answer = ask().finally(() => awaited.delete(key))
    awaited.set(key, answer)
    return answer
  }
}
