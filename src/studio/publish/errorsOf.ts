import {type SanityDocument, validateDocument, type Workspace} from 'sanity'
import type {StoredDocument} from './documents.ts'

/** What is wrong with a draft, and where in it. */
export type DraftError = {readonly message: string; readonly path: readonly unknown[]}

/**
 * The errors of one draft, as the form would tell them.
 *
 * @param exists - whether a strong reference will find its target once all is published
 */
export async function errorsOf(
  document: StoredDocument,
  workspace: Workspace,
  exists: (id: string) => Promise<boolean>,
): Promise<DraftError[]> {
  const markers = await validateDocument({
    document: asDocument(document),
    workspace,
    environment: 'studio',
    getDocumentExists: ({id}) => exists(id),
  })
  return markers.filter(({level}) => level === 'error').map(({message, path}) => ({message, path}))
}

/** Every stored document has these two dates; the type of a raw query result does not say so. */
function asDocument(document: StoredDocument): SanityDocument {
  const {_createdAt, _updatedAt} = document
  return {
    ...document,
    _createdAt: typeof _createdAt === 'string' ? _createdAt : '',
    _updatedAt: typeof _updatedAt === 'string' ? _updatedAt : '',
  }
}
