import type {StoredDocument} from '../documents.ts'

/** What actions need of their surroundings. */
export type ActionSetting = {
  /** The last state of a document that was deleted. */
  readonly lastOf: (id: string) => StoredDocument | undefined
}
