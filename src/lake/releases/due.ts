import type {StoredDocument} from '../documents.ts'
import {isReleaseId, isScheduleId} from '../ids.ts'
import {neverDeleted} from '../schedules/endpoints.ts'
import {cancelSchedule, carryOutSchedule} from '../schedules/schedule.ts'
import type {OpenTransaction} from '../store/transaction.ts'
import {publishRelease} from './publish.ts'

/** Something that happens by itself when its time has come. To add another one, add a row below and a test. */
export type Kind = {
  readonly name: string
  is(id: string): boolean
  /** When it is to happen; undefined where it is not. */
  at(document: StoredDocument): unknown
  titleOf(document: StoredDocument): string
  carryOut(transaction: OpenTransaction, document: StoredDocument): void
  /** Leaves what could not be done to an editor, with the reason. */
  failed(transaction: OpenTransaction, document: StoredDocument, message: string): void
}

export const kinds: readonly Kind[] = [
  {
    name: 'release',
    is: isReleaseId,
    at: ({state, publishAt}) => (state === 'scheduled' ? publishAt : undefined),
    titleOf: ({name}) => String(name),
    carryOut: (transaction, {name}) => publishRelease(transaction, String(name)),
    failed(transaction, {publishAt, ...rest}, message) {
      const document = {...rest, state: 'active', error: {message}}
      transaction.put(rest._id, document, {createOrReplace: document})
    },
  },
  {
    name: 'schedule',
    is: isScheduleId,
    at: ({state, executeAt}) => (state === 'scheduled' ? executeAt : undefined),
    titleOf: ({name, _id}) => String(name || _id),
    carryOut: (transaction, {_id}) => carryOutSchedule(transaction, _id, neverDeleted),
    failed: (transaction, {_id}, message) => cancelSchedule(transaction, _id, message),
  },
]
