import type {SanityClientLike} from '../../client/sanityClient.ts'
import type {DeclaredNewsroom} from '../../references/ownRows.ts'
import {asShown} from '../asShown.ts'
import {reflects} from '../barrier.ts'
import {type ContentChange, typesOf} from '../change.ts'
import type {OnEvent} from '../events/rebuildEvent.ts'
import {type DocumentRow, rowIn, rowsSeen} from '../journal/documentRow.ts'
import type {Journal, Taken} from '../journal/journal.ts'
import type {Target} from '../targets/target.ts'
import {unref} from '../unref.ts'
import {affectedOfAll} from './affectedOfAll.ts'
import {type RebuildGate, shownOf} from './heldBack.ts'
import {type Pace, paceOf} from './pace.ts'
import {pauseOf} from './pauseOf.ts'
import {rowsAfter} from './rowsAfter.ts'
import {targetLine} from './targetLine.ts'

/** @internal */
export type WorkerOptions = {
  readonly client: SanityClientLike
  readonly targets: readonly Target[]
  readonly journal: Journal
  readonly emit: OnEvent
  readonly pace?: Pace
  readonly gate?: RebuildGate | undefined
  readonly newsroom?: DeclaredNewsroom | undefined
}

export type Worker = {
  /** Takes what waits from now on. Not before: some runtimes have no timers until a request comes. */
  start(): void
  /** Something has been put into the journal. */
  wake(): void
  /** Resolves once nothing waits that this instance could purge. */
  idle(): Promise<void>
  readonly targets: () => readonly {readonly owed: number; readonly failures: number}[]
  close(): void
}

const AT_ONCE = 500
/** How soon a change that queries do not see yet is looked at again. */
const NOT_YET = 200
/** An index that is further behind than this may be purged early: the cursor comes again when it sees the change. */
const PATIENCE = 120_000

/**
 * Takes what waits in the journal, a batch at a time: waits until queries see it, finds what it affects, tells the targets, and
 * finishes it once every one of them is done. Whatever fails stays in the journal.
 *
 * @internal
 */
export function startWorker({client, targets, journal, emit, gate, newsroom, pace: given}: WorkerOptions): Worker {
  const pace = paceOf(given)
  const lines = targets.map((target, at) =>
    targetLine(target, {onFailure: (failed) => emit({type: 'targetFailed', target: at, ...failed})}),
  )
  const held = new Set<string>()
  let isClosed = false
  let isRunning = false
  let lastWake = 0
  let firstWake = 0
  let failures = 0
  let lakeFailures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let renewing: ReturnType<typeof setInterval> | undefined
  const waiters: (() => void)[] = []

  const schedule = (delay: number) => {
    if (isClosed) return
    clearTimeout(timer)
    timer = setTimeout(run, delay)
    unref(timer)
  }

  async function run(): Promise<void> {
    if (isRunning || isClosed) return
    const now = performance.now()
    const quiet = now - lastWake
    // While more comes in, it is waited for, up to a bound: what is told together is told once.
    if (firstWake > 0 && quiet < pace.window && now - firstWake < pace.longest) return schedule(pace.window - quiet)
    isRunning = true
    firstWake = 0
    let again = pace.poll
    try {
      for (let taken = await journal.take(AT_ONCE, pace.lease); taken.length > 0; ) {
        const early = await purge(taken)
        if (early > 0) again = NOT_YET
        taken = early === taken.length || isClosed ? [] : await journal.take(AT_ONCE, pace.lease)
      }
      failures = 0
      const {count, age} = await journal.waiting()
      if (age > pace.bound) emit({type: 'lagging', lag: age, waiting: count})
      if (count - held.size <= 0) for (const resolve of held.size === 0 ? waiters.splice(0) : []) resolve()
    } catch {
      failures += 1
      again = pauseOf(failures)
      emit({type: 'unavailable', what: 'journal', attempt: failures, retryIn: again})
    }
    isRunning = false
    schedule(firstWake > 0 ? Math.min(again, pace.window) : again)
  }

  /** @returns how many of them queries do not see yet */
  async function purge(taken: readonly Taken[]): Promise<number> {
    const began = performance.now()
    const keys = taken.map(({key}) => key)
    try {
      const ids = [...new Set(taken.map(({change}) => change.id))]
      const {now, rows} = await rowsSeen(client, 'named', {ids, types: typesOf(newsroom)})
      const current = new Map(rows.map((row) => [row.id, row]))
      const areSeen = await Promise.all(taken.map((one) => isSeen(one, current.get(one.change.id), now)))
      const ready = taken.filter((_, at) => areSeen[at])
      const readyKeys = new Set(ready.map(({key}) => key))
      const early = keys.filter((key) => !readyKeys.has(key))
      if (early.length > 0) await journal.hold(early, NOT_YET)
      if (ready.length === 0) return early.length
      const changes = ready.map(({change}) => change)
      const shown = await shownOf(changes, gate, emit)
      const affected = await affectedOfAll(shown, client, newsroom)
      lakeFailures = 0
      const lag = Math.max(...ready.map(({waited}) => waited))
      let pending = lines.length
      for (const key of readyKeys) held.add(key)
      const done = () => {
        pending -= 1
        if (pending > 0) return
        const took = performance.now() - began
        emit({type: 'purged', changes: ready.length, tags: affected.length, took, lag: lag + took})
        void finish([...readyKeys], changes, current)
      }
      if (lines.length === 0) {
        pending = 1
        done()
      }
      for (const line of lines) line.tell({changes: shown, affected, done})
      return early.length
    } catch {
      lakeFailures += 1
      const retryIn = pauseOf(lakeFailures)
      emit({type: 'unavailable', what: 'lake', attempt: lakeFailures, retryIn})
      await journal.hold(keys, retryIn)
      return keys.length
    }
  }

  async function finish(
    keys: readonly string[],
    changes: readonly ContentChange[],
    current: ReadonlyMap<string, DocumentRow>,
  ): Promise<void> {
    try {
      const known = await journal.rows([...new Set(changes.map(({id}) => id))])
      const shown = changes.map((change) =>
        asShown(change, current.get(change.id)?.revision ?? rowIn(known.get(change.id))?.revision),
      )
      const rows = rowsAfter(await Promise.all(shown), current, known)
      if (rows.size > 0) await journal.putRows(rows)
      await journal.finish(keys)
      for (const key of keys) held.delete(key)
      if (held.size === 0 && waiters.length > 0) schedule(0)
    } catch {
      // They are taken again once the lease ends, and told again: that ends as once does.
      for (const key of keys) held.delete(key)
      emit({type: 'unavailable', what: 'journal', attempt: 1, retryIn: pace.lease})
    }
  }

  const start = () => {
    renewing ??= setInterval(() => {
      if (held.size > 0) journal.hold([...held], pace.lease).catch(() => {})
      // Long before they end.
    }, pace.lease / 3)
    unref(renewing)
    if (!isRunning) schedule(0)
  }

  return {
    start,
    wake() {
      lastWake = performance.now()
      if (firstWake === 0) firstWake = lastWake
      if (!isRunning) schedule(pace.window)
    },
    idle: () =>
      new Promise((resolve) => {
        waiters.push(resolve)
        start()
      }),
    targets: () => lines.map((line) => line.state()),
    close() {
      isClosed = true
      clearTimeout(timer)
      clearInterval(renewing)
      for (const line of lines) line.close()
      for (const resolve of waiters.splice(0)) resolve()
    },
  }
}

async function isSeen({change, waited}: Taken, row: DocumentRow | undefined, now: string): Promise<boolean> {
  if (waited > PATIENCE) return true
  const stored = row ? {_rev: row.revision, _createdAt: row.createdAt, _updatedAt: row.updatedAt} : null
  return reflects({now, stored}, await asShown(change, row?.revision))
}
