/**
 * @throws whatever the signal is aborted with, at once
 * @internal
 */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, {once: true})
  })
}

/**
 * ```ts
 * backoff(0) // 150 to 300 ms
 * backoff(3) // 1.2 to 2.4 s; never more than 5 s
 * ```
 *
 * Twice as long each time, and never the same for two callers: those that failed together must not come back together.
 *
 * @internal
 */
export function backoff(attempt: number): number {
  return Math.min(300 * 2 ** attempt, 5000) * (0.5 + Math.random() / 2)
}
