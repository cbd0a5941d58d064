import type {StoredDocument} from '../../documents.ts'

/** A document of a source, under the id by which it stands among the others, and a small number that no other of them has. */
export type Entry = {readonly id: string; readonly number: number; readonly document: StoredDocument}

/** The order of a dataset: ascending ids. */
export const byId = (left: Pick<Entry, 'id'>, right: Pick<Entry, 'id'>) =>
  left.id < right.id ? -1 : Number(left.id > right.id)
