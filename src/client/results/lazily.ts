/**
 * Works something out when it is first asked for, and once.
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

/** Where a result keeps what is yet to be worked out. Not enumerable: no copy, comparison or JSON sees it. */
const later = Symbol('later')

type Later = {readonly [later]: Record<PropertyKey, () => unknown>}

/**
 * A result with properties that are worked out when they are first read, and once.
 *
 * ```ts
 * withLater<Article, 'sourcingNote'>({id, headline, …}, {sourcingNote: () => sourcingNote(id, graph, at)})
 * ```
 *
 * Sentences about sourcing cost more than fetching and checking what they are made from, and a page that shows a headline
 * need not pay for them. Such a property is own and enumerable: copies, JSON and comparisons see it as any other.
 *
 * All results share their getters. A getter that is written into each result is kept by V8 beside the shape of the object, which
 * lives on: the garbage collector then carries every answer along, and its work costs more than checking the answer does.
 *
 * @internal
 */
export function withLater<Result extends object, Key extends keyof Result & string>(
  now: Omit<Result, Key>,
  parts: {readonly [Each in Key]: () => Result[Each]},
): Result {
  const kept: Record<string, () => unknown> = {}
  const result = Object.defineProperty({...now}, later, {value: kept})
  for (const key in parts) {
    kept[key] = lazily(parts[key])
    Object.defineProperty(result, key, getterOf(key))
  }
  // What `now` leaves out has just been defined, each key of `parts` as the type says.
  return result as unknown as Result
}

/**
 * The same result, one of whose later properties is something else made of what it would have been.
 *
 * ```ts
 * refine(article, 'body', (usual) => [...usual, own])
 * ```
 *
 * @internal
 */
export function refine<Result extends object, Key extends keyof Result & string>(
  result: Result,
  key: Key,
  refined: (usual: Result[Key]) => unknown,
): Result {
  const {[later]: kept}: Partial<Later> = result
  const usual = kept?.[key]
  // What is kept under a key is what the result has there.
  if (kept && usual) kept[key] = lazily(() => refined(usual() as Result[Key]))
  return result
}

const getters = new Map<string, PropertyDescriptor & ThisType<Later>>()

function getterOf(key: string): PropertyDescriptor {
  const known = getters.get(key) ?? {
    enumerable: true,
    configurable: true,
    get(this: Later) {
      return this[later][key]?.()
    },
  }
  getters.set(key, known)
  return known
}
