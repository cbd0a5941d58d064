import type {StoredDocument} from '../../documents.ts'

/** A document of a source and where it stands among the others. */
export type Entry = {readonly id: string; readonly ordinal: number; readonly document: StoredDocument}
