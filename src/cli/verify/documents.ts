import {contentTypes} from '../../references/contentTypes.ts'
import {isDraftId, isPublishedId, publishedId} from '../../references/ids.ts'
import {isDocument, type StoredDocument} from '../documents.ts'

/** Whether what is not published yet is looked at, in the place of what is. */
export type Drafts = 'read' | 'passedOver'

/** Nothing else that a file or a dataset holds is kept, least of all confidential records. */
const isRead: ReadonlySet<string> = new Set(contentTypes)

/** @returns the document; `undefined` where it is of a type that is passed over; `null` where it is no document. */
export function asDocument(value: unknown, drafts: Drafts = 'passedOver'): StoredDocument | undefined | null {
  if (!isDocument(value)) return null
  const isPassedOver = drafts === 'passedOver' && !isPublishedId(value._id)
  return isRead.has(value._type) && !isPassedOver ? value : undefined
}

/** The drafts, and what is published of everything that has none. Versions are of releases, and in nobody's place yet. */
export function withDraftsInPlace(documents: readonly StoredDocument[]): StoredDocument[] {
  const drafted = new Set(documents.filter(({_id}) => isDraftId(_id)).map(({_id}) => publishedId(_id)))
  return documents.filter(({_id}) => isDraftId(_id) || (isPublishedId(_id) && !drafted.has(_id)))
}
