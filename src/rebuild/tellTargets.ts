import type {SeenDeliveries} from './seen.ts'
import type {Target, Told} from './targets/target.ts'

/**
 * Tells every target that has not yet dealt with this delivery, all at once, and remembers each that has: where one
 * fails, the delivery comes again for that one alone.
 *
 * @param key - of the delivery; `undefined` where it cannot be told from another: then nothing is remembered
 * @returns whether all of them are done
 * @internal
 */
export async function tellTargets(
  targets: readonly Target[],
  told: Told,
  {key, seen}: {key: string | undefined; seen: SeenDeliveries},
): Promise<boolean> {
  const tags = told.affected.map(({tag}) => tag)
  const outcomes = await Promise.allSettled(
    targets.map(async (target, at) => {
      const part = key === undefined ? undefined : `${key} ${at}`
      if (part !== undefined && (await seen.has(part))) return
      await target(tags, told)
      if (part !== undefined) await seen.add(part)
    }),
  )
  if (outcomes.some(({status}) => status === 'rejected')) return false
  if (key === undefined) return true
  await seen.add(key)
  for (const at of targets.keys()) await seen.delete(`${key} ${at}`)
  return true
}
