/** A timer of ours is no reason for a process to live on. Where timers are numbers, none is. @internal */
export function unref(timer: unknown): void {
  const {unref: letGo}: {unref?: unknown} = Object(timer)
  if (typeof letGo === 'function') letGo.call(timer)
}
