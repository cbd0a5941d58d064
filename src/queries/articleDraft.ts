import {defineQuery} from 'groq'
import {articleQuery} from './article.ts'

/**
 * `{slug}`: an article as it stands, also before it was ever published: it has no date of its own then, and is dated by its
 * last edit. Only a preview asks this, which can see drafts.
 *
 * @internal
 */
export const articleDraftBySlugQuery = defineQuery(
  articleQuery('', '"publishedAt": coalesce(publishedAt, _updatedAt)', ''),
)

/** Which articles a preview finds, and what those are dated by. @internal */
export const DRAFTED = ['', '"publishedAt": coalesce(publishedAt, _updatedAt)'] as const
