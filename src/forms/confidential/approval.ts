import type {CustomValidator} from '@sanity/types'
import {ask, publishedIdOf, publishedVersion} from '../lake.ts'
import {sameValue} from '../sameValue.ts'
import {isEmpty, siblingsOf, textOf} from '../siblings.ts'

/**
 * ```ts
 * startOfHour(new Date('2025-06-15T18:42:10Z')) // '2025-06-15T18:00:00.000Z'
 * ```
 * @internal
 */
export function startOfHour(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return ''
  const hour = new Date(moment)
  hour.setUTCMinutes(0, 0, 0)
  return hour.toISOString()
}

/** Whether the form shows a published document: an approval that stands is not edited. @internal */
export function stands(document: unknown): boolean {
  const {_id, _createdAt} = siblingsOf(document)
  return !isEmpty(_createdAt) && textOf(_id) !== undefined && publishedIdOf(_id) === _id
}

/** Create-only: a change of mind is a new approval. @internal */
export function unchanged(field: string): CustomValidator<unknown> {
  return async (value, context) => {
    const published = await publishedVersion(context)
    if (isEmpty(published) || sameValue(published[field] ?? null, value ?? null)) return true
    return 'An approval is never edited. Discard the change, and create another approval.'
  }
}

/** One for each article, hash and level. @internal */
export const onlyOne: CustomValidator<unknown> = async (hash, context) => {
  const {_id, articleId, level} = siblingsOf(context.document)
  const id = publishedIdOf(_id)
  if (id === undefined || isEmpty(hash) || isEmpty(articleId) || isEmpty(level)) return true
  const others = await ask(
    context,
    'count(*[_type == "approval" && articleId == $articleId && hash == $hash && level == $level && _id != $id]) > 0',
    {articleId, hash, level, id},
    'published',
  )
  return others !== true || 'This sourcing has been decided at this level already.'
}

/** Four eyes: whoever handled a source does not approve the story. @internal */
export const byNobodyWhoHandledIt: CustomValidator<unknown> = async (by, context) => {
  const {articleId} = siblingsOf(context.document)
  if (isEmpty(by) || isEmpty(articleId)) return true
  const handled = await ask(
    context,
    'count(*[_type == "sourcingRecord" && articleId == $articleId && handledBy == $by]) > 0',
    {articleId, by},
    'drafts',
  )
  return handled !== true || 'You handled a source of this story. Somebody else has to approve it.'
}
