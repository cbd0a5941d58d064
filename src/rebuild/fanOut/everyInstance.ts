import type {Tag} from '../../queries/tags/tags.ts'
import type {Target} from '../targets/target.ts'
import {unref} from '../unref.ts'
import type {PurgeLog} from './purgeLog.ts'

/** `{purge: (tags) => cache.purge(tags), purgeAll: () => cache.clear()}`. @public */
export type EveryInstanceOptions = {
  /** The cache of this instance. */
  readonly purge: (tags: readonly Tag[]) => unknown
  /** Where it cannot be told what was missed. */
  readonly purgeAll: () => unknown
  /** How often the log is read, in milliseconds; 250 unless said. */
  readonly every?: number
}

/**
 * A cache in the memory of each of several instances: whichever of them is told to purge tells all.
 *
 * ```ts
 * const target = everyInstance(redisPurges(command), {
 *   purge: (tags) => cache.purge(tags),
 *   purgeAll: () => cache.clear(),
 * })
 * ```
 *
 * It is done when its own cache is purged and the others can read so. An instance that could not read the log for so long that some of it
 * is gone purges all it has.
 *
 * @public
 */
export function everyInstance(
  log: PurgeLog,
  {purge, purgeAll, every = 250}: EveryInstanceOptions,
): Target & {close(): void} {
  const own = crypto.randomUUID()
  let position: string | undefined
  let isReading = false
  // Nothing is kept yet that could be out of date.
  const started = read()

  async function read(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      const {position: newest, isWhole, purges} = await log.after(position)
      if (position !== undefined && !isWhole) await purgeAll()
      else for (const {tags, from} of purges) if (from !== own) await purge(tags)
      position = newest
    } finally {
      isReading = false
    }
  }

  const timer = setInterval(() => {
    // It is read again, from where it was left.
    read().catch(() => {})
  }, every)
  unref(timer)

  const target: Target = async (tags) => {
    await started.catch(() => {})
    await purge(tags)
    await log.append(tags, own)
  }
  return Object.assign(target, {close: () => clearInterval(timer)})
}
