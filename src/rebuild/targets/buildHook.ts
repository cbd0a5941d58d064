import {addressOf, post, type Send} from './post.ts'
import type {Target} from './target.ts'

/** `{window: 5000}`: changes of five seconds ask for one build. @public */
export type BuildHookOptions = {
  /** How long to wait for more changes before a build is asked for, in milliseconds; a second unless said. */
  readonly window?: number
  readonly send?: Send
}

/**
 * A host that builds the whole site when told to.
 *
 * ```ts
 * buildHook(process.env.BUILD_HOOK_URL)
 * ```
 *
 * Changes within a window ask for one build. While the hook is being called, what comes in waits for the next call, which
 * is for all of it: a build begun earlier may have read too early. Each change is done once a call made after it was
 * accepted.
 *
 * @throws ConfigurationError where it is no address to post to
 * @public
 */
export function buildHook(url: string, {window = 1000, send = fetch}: BuildHookOptions = {}): Target {
  const address = addressOf(url, 'buildHook')
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined

  return () => {
    waiting ??= call(running)
    return waiting
  }

  async function call(before: Promise<void>): Promise<void> {
    const opened = new Promise((resolve) => setTimeout(resolve, window))
    await Promise.all([opened, before])
    // From here on a change is too late for this call.
    waiting = undefined
    const called = post(address, {}, send)
    running = called.catch(() => {})
    await called
  }
}
