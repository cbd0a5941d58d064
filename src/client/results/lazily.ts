/**
 * Works something out when it is first read, and once.
 *
 * ```ts
 * const note = lazily(() => sourcingNote(id, graph, at))
 * return {id, get sourcingNote() { return note() }}
 * ```
 *
 * Sentences about sourcing cost more than fetching and checking what they are made from, and a page that shows a headline
 * need not pay for them. Such a property is own and enumerable: copies, JSON and comparisons see it as any other.
 *
 * @internal
 */
export function lazily<Value>(workOut: () => Value): () => Value {
  let known: {readonly value: Value} | undefined
  return () => {
    known ??= {value: workOut()}
    return known.value
  }
}
