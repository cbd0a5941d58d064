/**
 * Asks the Content Lake what `queries` define, checks every answer, and makes it into what a page shows.
 *
 * @module
 */
export type {OrganizationListParams, PersonListParams} from './actorLists.ts'
export type {ArticleListParams} from './articleLists.ts'
export type {CallOptions, WordingOptions} from './callOptions.ts'
export type {ClaimListParams} from './claimLists.ts'
export {contentQueries} from './contentQueries.ts'
export {type ContentQuery, defineContentQuery, type Reading} from './contentQuery.ts'
export {createNewsroom, type NewsroomOptions} from './createNewsroom.ts'
export type {OnInvalid} from './decode.ts'
export {
  ArgumentError,
  ConfigurationError,
  ContentInvalidError,
  type ContentIssue,
  isArgumentError,
  isConfigurationError,
  isContentInvalidError,
  isRequestError,
  isSourcelineError,
  RequestError,
  SourcelineError,
} from './errors.ts'
export type {Newsroom} from './newsroom.ts'
export {defineNewsroom} from './own/defineNewsroom.ts'
export type * from './own/types.ts'
export type * from './results/bodyTypes.ts'
export type * from './results/types.ts'
export type {SanityClientLike} from './sanityClient.ts'
export {type Wording, wordingOf} from './wordingOf.ts'
