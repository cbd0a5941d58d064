import type {ContentChange} from '../change.ts'
import type {AffectedTag} from '../closure/purge.ts'
import {type Target, TargetError} from '../targets/target.ts'
import {pauseOf} from './pauseOf.ts'

/** What one batch has to tell. */
export type Batch = {
  readonly changes: readonly ContentChange[]
  readonly affected: readonly AffectedTag[]
  /** Called once for each target that is done with it. */
  readonly done: () => void
}

export type TargetLine = {
  tell(batch: Batch): void
  /** For how many tags it is behind, and how often it failed in a row. */
  readonly state: () => {readonly owed: number; readonly failures: number}
  close(): void
}

/**
 * Tells one target after the other batch, and again what it failed at, so that one that is away holds up none of the others. What comes
 * in while it is being told, or is away, is told at once when it can be, each tag once.
 *
 * @internal
 */
export function targetLine(
  target: Target,
  {onFailure}: {onFailure: (failed: {attempt: number; retryIn: number; tags: number}) => void},
): TargetLine {
  let owed: Batch[] = []
  let isTelling = false
  let isClosed = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    if (isTelling || isClosed || owed.length === 0) return
    isTelling = true
    const batches = owed
    owed = []
    const affected = together(batches)
    const changes = batches.flatMap((batch) => batch.changes)
    try {
      const [only] = changes
      const told = {change: changes.length === 1 && only ? only : null, changes, affected}
      if (affected.length > 0)
        await target(
          affected.map(({tag}) => tag),
          told,
        )
      failures = 0
      for (const batch of batches) batch.done()
    } catch (error) {
      // What it says may hold the address of a hook, which is a secret.
      owed = [...leftOf(batches, error), ...owed]
      failures += 1
      const retryIn = pauseOf(failures)
      timer = setTimeout(run, retryIn)
      onFailure({attempt: failures, retryIn, tags: affected.length})
      isTelling = false
      return
    }
    isTelling = false
    await run()
  }

  return {
    tell(batch) {
      owed.push(batch)
      if (failures === 0) void run()
    },
    state: () => ({owed: together(owed).length, failures}),
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}

/** A target that says what is left is told that alone again. */
function leftOf(batches: readonly Batch[], error: unknown): readonly Batch[] {
  if (!(error instanceof TargetError) || error.left === undefined) return batches
  const left = new Set<string>(error.left)
  return batches.map((batch) => ({...batch, affected: batch.affected.filter(({tag}) => left.has(tag))}))
}

function together(batches: readonly Batch[]): AffectedTag[] {
  const found = new Map<string, AffectedTag>()
  for (const {affected} of batches) for (const one of affected) if (!found.has(one.tag)) found.set(one.tag, one)
  return [...found.values()]
}
