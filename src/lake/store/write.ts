import type {Work} from '../access/grants.ts'
import type {Commit} from '../documents.ts'
import {closing, conflict, notErasedYet} from '../errors.ts'
import {buildTransaction, restamped, type WriteOptions} from './build.ts'
import type {Dataset} from './dataset.ts'
import {askGate, concernsReaders, createTurns, type Gate} from './gate.ts'
import {checkReferences} from './integrity.ts'
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
  readonly gate?: Gate | undefined
  /** Throws where an author may not write this. */
  readonly permit?: (dataset: string, author: string, work: Work) => void
  /** Whether anybody has to be told of a transaction, also by a lake that starts after this one was killed. */
  readonly isOwed: (commit: Commit) => boolean
  readonly onCommit: (commit: Commit, quiet: boolean) => void
}): Writer {
  const {journal, gate} = context
  const inTurn = createTurns()
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

  /** Puts a transaction into the next group. `take` says what is stored of what was built, or nothing. */
  function enqueue<Built, Answer>(
    dataset: Dataset,
    options: WriteOptions,
    build: (group: Group) => Built,
    take: (built: Built) => {readonly commit?: Commit | undefined; readonly answer: Answer},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (closed) return reject(closing())
      if (waiting.length === 0) soon(storeWaiting)
      waiting.push({
        reject,
        prepare(group) {
          let taken: {readonly commit?: Commit | undefined; readonly answer: Answer}
          try {
            taken = take(build(group))
          } catch (error) {
            return {answer: () => reject(error)}
          }
          const {commit, answer} = taken
          if (!commit) return {answer: () => resolve(answer)}
          journal.append(commit, options.files, options.quiet !== true && context.isOwed(commit))
          group.sequence = commit.sequence
          group.timestamp = commit.timestamp
          group.pendingOf(dataset).apply(commit.changes)
          return {dataset, commit, quiet: options.quiet === true, answer: () => resolve(answer), fail: reject}
        },
      })
    })
  }

  return {
    async write(dataset, options, make) {
      const transactionId = options.transactionId ?? context.ids()
      const placeIn = (group: Group) => {
        if (journal.hasTransaction(dataset.name, transactionId)) {
          throw conflict(`A transaction with the ID "${transactionId}" exists already`)
        }
        return {
          sequence: group.sequence + 1,
          dataset: dataset.name,
          transactionId,
          timestamp: notBefore(group.timestamp, context.now()),
        }
      }
      const build = (group: Group) => {
        const built = buildTransaction(group.pendingOf(dataset), options, placeIn(group), make)
        const {commit, purges} = built
        if (commit && !options.asGiven)
          context.permit?.(dataset.name, options.author, {changes: commit.changes, purges})
        return built
      }
      const isAsked = gate !== undefined && !options.ungated && !options.asGiven

      const first = await enqueue(dataset, options, build, ({result, commit}) => {
        const isJudged = isAsked && commit !== undefined && concernsReaders(commit.changes)
        return {commit: isJudged ? undefined : commit, answer: {isJudged, result}}
      })
      if (!first.isJudged) return {transactionId, result: first.result}

      return inTurn(async () => {
        for (let attempt = 0; attempt < attempts; attempt += 1) {
          const {result, commit} = await enqueue(dataset, options, build, (built) => ({answer: built}))
          if (commit === undefined || gate === undefined) return {transactionId, result}
          await askGate(gate, {dataset, author: options.author, changes: commit.changes})
          const stored = await enqueue(
            dataset,
            options,
            (group) => asJudged(commit, group.pendingOf(dataset), placeIn(group)),
            (judged) => ({commit: judged, answer: judged !== undefined}),
          )
          if (stored) return {transactionId, result}
        }
        throw conflict('Somebody kept changing these documents while this was being checked; send it again')
      })
    },
    close() {
      closed = true
      while (waiting.length > 0) storeWaiting()
    },
  }
}

/** How often a transaction is judged anew because a document of it was changed meanwhile. */
const attempts = 5

/** What was judged, as it is stored now; nothing where one of its documents is not what it was any more. */
function asJudged(
  commit: Commit,
  dataset: PendingDataset,
  place: Pick<Commit, 'sequence' | 'dataset' | 'transactionId' | 'timestamp'>,
): Commit | undefined {
  const isMoved = commit.changes.some(({id, before}) => dataset.get(id)?._rev !== before?._rev)
  if (isMoved) return undefined
  checkReferences(dataset, commit.changes)
  return {...commit, ...place, changes: restamped(commit.changes, commit.timestamp, place.timestamp)}
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
