/**
 * What a site may read, an entity a file: the GROQ, the shape of its answer and the cache tags, side by side.
 *
 * @module
 */

export type {ContentType} from '../references/contentTypes.ts'
export type {OrganizationFilter, PersonFilter} from './actorLists.ts'
export type {ArticleFilter, ArticleSort} from './articleCards.ts'
export type {ClaimFilter} from './claimCards.ts'
export {type Tag, tag} from './tags/tags.ts'
