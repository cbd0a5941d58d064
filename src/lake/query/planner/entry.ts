import type {StoredDocument} from '../../documents.ts'

/**
 * A document of a source and where it stands among the others. Its type is here too: nearly every filter asks for it, and in a large
 * dataset a look into each document costs more than all else.
 */
export type Entry = {
  readonly id: string
  readonly ordinal: number
  readonly type: string
  readonly document: StoredDocument
}
