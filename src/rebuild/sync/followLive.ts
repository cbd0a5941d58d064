import {type Tag, tag} from '../../queries/tags/tags.ts'
import type {OnEvent} from '../events/rebuildEvent.ts'
import {type TargetLine, targetLine} from '../queue/targetLine.ts'
import type {Target} from '../targets/target.ts'
import {unref} from '../unref.ts'

/**
 * As much of `@sanity/client` as hears which sync tags are stale (https://www.sanity.io/docs/content-lake/live-content-api).
 *
 * @public
 */
export interface LiveClient {
  readonly live: {
    events(): {subscribe(observer: {next(event: unknown): void; error(error: unknown): void}): {unsubscribe(): void}}
  }
}

const RECONNECT = 2000

/**
 * Tells the targets which sync tags are stale: for pages of queries that nothing here can know. Whatever may have been missed, before the
 * first connection and between two, is told as `sync`, under which all such pages are filed as well.
 *
 * @internal
 */
export function followLive(client: LiveClient, targets: readonly Target[], emit: OnEvent): {close(): void} {
  const lines: TargetLine[] = targets.map((target, at) =>
    targetLine(target, {onFailure: (failed) => emit({type: 'targetFailed', target: at, ...failed})}),
  )
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let subscription: {unsubscribe(): void} | undefined

  const tell = (tags: readonly Tag[]) => {
    const began = performance.now()
    let pending = lines.length
    const done = () => {
      pending -= 1
      const took = performance.now() - began
      if (pending === 0) emit({type: 'purged', changes: 0, tags: tags.length, took, lag: took})
    }
    for (const line of lines) line.tell({changes: [], affected: tags.map((one) => ({tag: one, because: []})), done})
  }

  const hear = (event: unknown) => {
    const {type, tags}: {type?: unknown; tags?: unknown} = Object(event)
    if (type === 'welcome' || type === 'restart') tell(['sync'])
    if (type === 'message' && Array.isArray(tags)) tell(tags.map((name) => tag.sync(String(name))))
  }

  const connect = () => {
    if (isClosed) return
    subscription = client.live.events().subscribe({
      next: hear,
      error() {
        timer = setTimeout(connect, RECONNECT)
        unref(timer)
      },
    })
  }
  connect()

  return {
    close() {
      isClosed = true
      clearTimeout(timer)
      subscription?.unsubscribe()
      for (const line of lines) line.close()
    },
  }
}
