import type {Commit} from '../documents.ts'
import {closing, conflict, notErasedYet} from '../errors.ts'
import {buildTransaction, type WriteOptions} from './build.ts'
import type {Dataset} from './dataset.ts'
import type {Journal} from './journal.ts'
import {type PendingDataset, pendingOver} from './pending.ts'
import type {OpenTransaction} from './transaction.ts'

/** Stores transactions; those that arrive together share one trip to the disk. */
export type Writer = {
  /**
   * Builds, checks, stores and applies one transaction, then tells `onCommit`. Transactions are built one after another,
   * each seeing the last; when the promise resolves, the transaction is on disk. `build` may be called twice.
   */
  write<Result>(
    dataset: Dataset,
    options: WriteOptions,
    build: (transaction: OpenTransaction) => Result,
  ): Promise<{readonly transactionId: string; readonly result: Result}>
  /** Stores what is waiting, and refuses what comes later. */
  close(): void
}

/** A transaction in an open commit of the journal, and who is to be told once that is on disk. */
type Prepared = {
  readonly dataset?: Dataset
  readonly commit?: Commit
  readonly quiet?: boolean
  answer(): void
  fail?(error: unknown): void
}
/** A transaction that waits. `prepare` throws only when the disk refuses it. */
type Job = {prepare(group: Group): Prepared; reject(error: unknown): void}
type Group = {sequence: number; timestamp: string; pendingOf(dataset: Dataset): PendingDataset}

/** More would make the first of them wait for long. */
const groupLimit = 256

// Taken when this is loaded: a test that fakes timers does not mean to stop writes.
const soon = setImmediate

export function createWriter(context: {
  readonly journal: Journal
  readonly latest: {readonly sequence: number; readonly timestamp: string}
  readonly now: () => Date
  readonly ids: () => string
  readonly onCommit: (commit: Commit, quiet: boolean) => void
}): Writer {
  const {journal} = context
  let {sequence, timestamp} = context.latest
  let waiting: Job[] = []
  let closed = false

  /** Everything that arrived while the last commit was on its way to the disk goes into the next one. */
  function storeWaiting(): void {
    const jobs = waiting.slice(0, groupLimit)
    waiting = waiting.slice(groupLimit)
    if (waiting.length > 0) soon(storeWaiting)
    if (jobs.length > 0) store(jobs)
  }

  function store(jobs: readonly Job[]): void {
    let stored: readonly Prepared[]
    try {
      const group = openGroup({sequence, timestamp})
      stored = journal.durably(() => jobs.map((job) => job.prepare(group)))
    } catch (error) {
      // The disk refused the group as a whole. Alone, each that fits is stored and the others fail by themselves.
      if (jobs.length === 1) jobs[0]?.reject(error)
      else for (const job of jobs) store([job])
      return
    }
    for (const {dataset, commit, quiet} of stored) {
      if (!dataset || !commit) continue
      sequence = commit.sequence
      timestamp = commit.timestamp
      dataset.apply(commit.changes)
      context.onCommit(commit, quiet === true)
    }
    let notErased: unknown
    try {
      if (stored.some(({commit}) => commit?.forgotten)) journal.erase()
    } catch (error) {
      notErased = error
    }
    for (const {commit, answer, fail} of stored) {
      if (notErased !== undefined && commit?.forgotten) fail?.(notErasedYet(notErased))
      else answer()
    }
  }

  return {
    write: (dataset, options, make) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(closing())
        const transactionId = options.transactionId ?? context.ids()
        const build = (group: Group) => {
          if (journal.hasTransaction(dataset.name, transactionId)) {
            throw conflict(`A transaction with the ID "${transactionId}" exists already`)
          }
          const place = {
            sequence: group.sequence + 1,
            dataset: dataset.name,
            transactionId,
            timestamp: notBefore(group.timestamp, context.now()),
          }
          return buildTransaction(group.pendingOf(dataset), options, place, make)
        }
        if (waiting.length === 0) soon(storeWaiting)
        waiting.push({
          reject,
          prepare(group) {
            let built: ReturnType<typeof build>
            try {
              built = build(group)
            } catch (error) {
              return {answer: () => reject(error)}
            }
            const {result, commit} = built
            const answer = () => resolve({transactionId, result})
            if (!commit) return {answer}
            journal.append(commit, options.files)
            group.sequence = commit.sequence
            group.timestamp = commit.timestamp
            group.pendingOf(dataset).apply(commit.changes)
            return {dataset, commit, quiet: options.quiet === true, answer, fail: reject}
          },
        })
      }),
    close() {
      closed = true
      while (waiting.length > 0) storeWaiting()
    },
  }
}

function openGroup(latest: {readonly sequence: number; readonly timestamp: string}): Group {
  const pending = new Map<Dataset, PendingDataset>()
  return {
    ...latest,
    pendingOf(dataset) {
      const view = pending.get(dataset) ?? pendingOver(dataset)
      pending.set(dataset, view)
      return view
    },
  }
}

/** A clock that was set back must not say that what came later was earlier: time then stands still until it is overtaken. */
function notBefore(latest: string, now: Date): string {
  const at = now.toISOString()
  return at < latest ? latest : at
}
