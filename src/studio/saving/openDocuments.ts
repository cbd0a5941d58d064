/** The documents that are open in this tab, by what saves each. */
const saving = new Set<() => Promise<unknown>>()

/**
 * ```ts
 * useEffect(() => whileOpen(() => saved(store, id, type)), [store, id, type])
 * ```
 *
 * @returns what takes the document off the list again
 */
export function whileOpen(save: () => Promise<unknown>): () => void {
  saving.add(save)
  return () => {
    saving.delete(save)
  }
}

const patience = 20_000

/**
 * Resolves once the lake has everything that was typed in this tab, in whichever pane.
 *
 * @throws when it has not within twenty seconds
 */
export async function saveOpenDocuments(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('What was typed could not be saved within 20 seconds. Is the Content Lake reachable?')),
      patience,
    )
  })
  await Promise.race([Promise.all([...saving].map((save) => save())), late]).finally(() => clearTimeout(timer))
}
