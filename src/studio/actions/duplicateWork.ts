import type {DocumentActionComponent, DuplicateActionProps, SanityDocumentLike} from 'sanity'
import {isObject} from '../../references/isObject.ts'

/** What belongs to one publication, and not to a copy of its text. */
const ownToThePublication: readonly string[] = ['slug', 'publishedAt', 'modifiedAt', 'notices']

/**
 * Duplicate for an article: a copy that was never published.
 *
 * @param usual - the Studio's own Duplicate
 */
export function duplicateUnpublished(usual: DocumentActionComponent): DocumentActionComponent {
  const DuplicateUnpublished: DocumentActionComponent = (props) => {
    const duplicate: DuplicateActionProps = {...props, mapDocument: unpublishedCopy}
    return usual(duplicate)
  }
  DuplicateUnpublished.action = 'duplicate'
  DuplicateUnpublished.displayName = 'DuplicateUnpublished'
  return DuplicateUnpublished
}

/**
 * ```ts
 * unpublishedCopy({slug: {current: 'veto'}, publishedAt: '2026-11-22T09:30:00Z', attributions: [{_key: 'a1', publishedAt: '…'}], …})
 * // the same text with neither address, dates nor notices: {attributions: [{_key: 'a1'}], …}
 * ```
 */
export function unpublishedCopy(document: SanityDocumentLike): SanityDocumentLike {
  const {_id, _type, ...fields} = document
  const kept = Object.entries(fields).filter(([name]) => !ownToThePublication.includes(name))
  return {...Object.fromEntries(kept.map(([name, value]) => [name, undated(name, value)])), _id, _type}
}

function undated(name: string, value: unknown): unknown {
  if (name !== 'attributions' || !Array.isArray(value)) return value
  return value.map((attribution: unknown) => {
    if (!isObject(attribution)) return attribution
    const {publishedAt: _, ...rest} = attribution
    return rest
  })
}
