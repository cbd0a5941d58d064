import type {Target, Told} from '../targets/target.ts'
import type {SeenDeliveries} from './seen.ts'

/**
 * Tells every target that has not yet dealt with this delivery, all at once, and remembers each that has: where one
 * fails, the delivery comes again for that one alone.
 *
 * @param key - of the delivery; `undefined` where it cannot be told from another: then nothing is remembered
 * @returns which of them could not be told, by their places
 * @internal
 */
export async function tellTargets(
  targets: readonly Target[],
  told: Told,
  {key, seen}: {key: string | undefined; seen: SeenDeliveries},
): Promise<number[]> {
  const tags = told.affected.map(({tag}) => tag)
  const outcomes = await Promise.allSettled(
    targets.map(async (target, at) => {
      const part = key === undefined ? undefined : `${key} ${at}`
      if (part !== undefined && (await seen.has(part))) return
      await target(tags, told)
      if (part !== undefined) await seen.add(part)
    }),
  )
  const failed = outcomes.flatMap(({status}, at) => (status === 'rejected' ? [at] : []))
  if (failed.length > 0 || key === undefined) return failed
  await seen.add(key)
  for (const at of targets.keys()) await seen.delete(`${key} ${at}`)
  return []
}
