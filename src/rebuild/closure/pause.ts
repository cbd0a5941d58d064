/** In milliseconds: longer than that nobody else waits. */
const LONGEST = 20

/**
 * Lets whatever else waits have its turn, if the last time was a while ago: what a change reaches can be half an archive.
 *
 * ```ts
 * const pause = pauses()
 * for (const row of rows) await pause()
 * ```
 *
 * @internal
 */
export function pauses(): () => Promise<void> | undefined {
  let last = performance.now()
  return () => {
    if (performance.now() - last < LONGEST) return undefined
    return new Promise((resolve) => {
      setTimeout(() => {
        last = performance.now()
        resolve()
      }, 0)
    })
  }
}
