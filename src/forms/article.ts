import type {CustomValidator} from '@sanity/types'
import {publishedVersion} from './lake.ts'
import {refOf, refsOf} from './references.ts'
import {isEmpty, itemsOf, siblingsOf} from './siblings.ts'

/**
 * ```ts
 * claimsMarkedIn(article.body) // the ids of every claim a mark carries
 * ```
 * @internal
 */
export function claimsMarkedIn(body: unknown): Set<string> {
  const marks = itemsOf(body).flatMap(({markDefs}) => itemsOf(markDefs))
  return new Set(marks.filter(({_type}) => _type === 'claimMark').flatMap(({claims}) => refsOf(claims)))
}

/** What a story stands on has to be found in it. @internal */
export const markedInBody: CustomValidator<unknown> = (centralClaims, {document}) => {
  const marked = claimsMarkedIn(siblingsOf(document).body)
  const unmarked = itemsOf(centralClaims).filter((item) => {
    const id = refOf(item)
    return id !== undefined && !marked.has(id)
  })
  if (unmarked.length === 0) return true
  return unmarked.map(({_key}) => ({
    message: 'Mark this claim in the text, or take it out here.',
    path: typeof _key === 'string' ? [{_key}] : [],
  }))
}

/** An address readers have is never taken away. @internal */
export const slugUnchangedOncePublished: CustomValidator<unknown> = async (slug, context) => {
  const published = siblingsOf((await publishedVersion(context)).slug).current
  if (isEmpty(published) || published === siblingsOf(slug).current) return true
  return `This article is published as “${published}”. Restore that address: readers and links use it.`
}
