import type {Commit} from '../documents.ts'
import {conflict} from '../errors.ts'
import type {Dataset} from './dataset.ts'
import {checkReferences} from './integrity.ts'
import type {Journal, StoredFile} from './journal.ts'
import {type OpenTransaction, openTransaction} from './transaction.ts'

/** How one transaction is to be written. */
export type WriteOptions = {
  readonly transactionId?: string | undefined
  readonly author: string
  readonly dryRun?: boolean
  /** Keep the times that documents bring along. */
  readonly keepTimes?: boolean
  /** Keep their revisions too, and do not ask whether their references lead anywhere. */
  readonly asGiven?: boolean
  /** A bulk load: listeners hear of it, webhooks do not. */
  readonly quiet?: boolean
  readonly files?: readonly {readonly name: string; readonly file: StoredFile}[]
}

/** Stores transactions, one at a time. */
export type Writer = {
  /**
   * Builds, checks, stores and applies one transaction, then tells `onCommit`. It runs from its first read to its last
   * write without giving way to anything else, so two transactions on a dataset never interleave; when it returns, the
   * transaction is on disk.
   */
  write<Result>(
    dataset: Dataset,
    options: WriteOptions,
    build: (transaction: OpenTransaction) => Result,
  ): {readonly transactionId: string; readonly result: Result}
}

export function createWriter(context: {
  readonly journal: Journal
  readonly sequence: number
  readonly now: () => Date
  readonly ids: () => string
  readonly onCommit: (commit: Commit, quiet: boolean) => void
}): Writer {
  let sequence = context.sequence
  return {
    write(dataset, options, build) {
      const transactionId = options.transactionId ?? context.ids()
      if (context.journal.hasTransaction(dataset.name, transactionId)) {
        throw conflict(`A transaction with the ID "${transactionId}" exists already`)
      }
      const transaction = openTransaction(dataset, transactionId, context.now().toISOString(), {
        times: options.asGiven || options.keepTimes,
        revision: options.asGiven,
      })
      const result = build(transaction)
      const changes = transaction.changes()
      if (!options.asGiven) checkReferences(dataset, changes)
      if (options.dryRun || (changes.length === 0 && !options.files?.length)) return {transactionId, result}

      const commit: Commit = {
        sequence: sequence + 1,
        dataset: dataset.name,
        transactionId,
        timestamp: transaction.timestamp,
        author: options.author,
        changes,
      }
      context.journal.append(commit, options.files)
      sequence = commit.sequence
      dataset.apply(changes)
      context.onCommit(commit, options.quiet === true)
      return {transactionId, result}
    },
  }
}
