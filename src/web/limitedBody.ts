/**
 * The bytes of a request, read no further than the limit, whatever length it announces, and no longer than it is given.
 *
 * ```ts
 * await limitedBody(request, 256 * 1024) // Uint8Array, or undefined where there are more
 * ```
 *
 * @param within - milliseconds from now on; then it throws a `TimeoutError`. Unless said, as long as the connection stands
 * @internal
 */
export async function limitedBody(
  request: Request,
  most: number,
  within?: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length')) > most) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  const late = within === undefined ? undefined : AbortSignal.timeout(within)
  // What is cancelled reads as if it were at its end.
  late?.addEventListener('abort', () => void reader?.cancel().catch(() => {}))
  while (reader) {
    const {done, value} = await reader.read()
    late?.throwIfAborted()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
