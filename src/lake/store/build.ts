import type {Change, Commit} from '../documents.ts'
import {forgottenBy} from './forgotten.ts'
import {checkReferences} from './integrity.ts'
import type {StoredFile} from './journal.ts'
import type {PendingDataset} from './pending.ts'
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
  /** Not the gate's business: what a lake is given to start with, and what its owner loads as theirs. */
  readonly ungated?: boolean
  readonly files?: readonly {readonly name: string; readonly file: StoredFile}[]
}

/** Builds a transaction and checks it as a whole, without writing it. There is no commit when there is nothing to store. */
export function buildTransaction<Result>(
  dataset: PendingDataset,
  options: WriteOptions,
  place: Pick<Commit, 'sequence' | 'dataset' | 'transactionId' | 'timestamp'>,
  make: (transaction: OpenTransaction) => Result,
): {readonly result: Result; readonly commit: Commit | undefined; readonly purges: boolean} {
  const transaction = openTransaction(dataset, place.transactionId, place.timestamp, {
    times: options.asGiven || options.keepTimes,
    revision: options.asGiven,
  })
  const result = make(transaction)
  const changes = transaction.changes()
  if (!options.asGiven) checkReferences(dataset, changes)
  const forgotten = forgottenBy(dataset, changes, transaction.purged())
  const isNothing = options.dryRun || (changes.length === 0 && !forgotten && !options.files?.length)
  const commit = {...place, author: options.author, changes, ...(forgotten && {forgotten})}
  return {result, commit: isNothing ? undefined : commit, purges: transaction.purged().length > 0}
}

/** A transaction that was built a moment ago, as it is stored now: under the time at which it is. */
export function restamped(changes: readonly Change[], was: string, now: string): readonly Change[] {
  if (was === now) return changes
  const moved = (time: string) => (time === was ? now : time)
  return changes.map((change) =>
    change.after === null
      ? change
      : {
          ...change,
          after: {
            ...change.after,
            _createdAt: moved(change.after._createdAt),
            _updatedAt: moved(change.after._updatedAt),
          },
        },
  )
}
