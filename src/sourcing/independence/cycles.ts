/** One step of the walk: the node, and how many of its edges have been followed. */
type Step = {id: string; next: number}

/**
 * The nodes that lie on a cycle: Tarjan's strongly connected components (1972), kept on a stack of our own, so that a
 * chain of a hundred thousand relays is only a long chain.
 *
 * ```ts
 * onCycles(new Map([['a', ['b']], ['b', ['a']], ['c', ['a']]])) // Set {'a', 'b'}: c only leads there
 * ```
 *
 * @internal
 */
export function onCycles(edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const cyclic = new Set<string>()
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()

  const enter = (id: string): Step => {
    index.set(id, index.size)
    low.set(id, index.size - 1)
    open.push(id)
    isOpen.add(id)
    return {id, next: 0}
  }
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to))
  const close = (id: string) => {
    const component: string[] = []
    for (let member = open.pop(); member !== undefined; member = member === id ? undefined : open.pop()) {
      isOpen.delete(member)
      component.push(member)
    }
    if (component.length > 1 || edges.get(id)?.includes(id)) for (const member of component) cyclic.add(member)
  }

  for (const start of edges.keys()) {
    if (index.has(start)) continue
    const path = [enter(start)]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const target = edges.get(step.id)?.[step.next]
      step.next += 1
      if (target === undefined) {
        path.pop()
        const parent = path.at(-1)
        if (parent) lower(parent.id, low.get(step.id) ?? 0)
        if (low.get(step.id) === index.get(step.id)) close(step.id)
      } else if (edges.has(target)) {
        if (!index.has(target)) path.push(enter(target))
        else if (isOpen.has(target)) lower(step.id, index.get(target) ?? 0)
      }
    }
  }
  return cyclic
}
