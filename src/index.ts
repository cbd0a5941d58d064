/**
 * What a frontend reads: a newsroom's articles, claims and topics, typed, validated and tagged.
 *
 * @module
 */
export type {ArticleListParams} from './client/articleLists.ts'
export {contentQueries} from './client/contentQueries.ts'
export {type ContentQuery, defineContentQuery, type Reading} from './client/contentQuery.ts'
export {
  type CallOptions,
  createNewsroom,
  type Newsroom,
  type NewsroomOptions,
  type WordingOptions,
} from './client/createNewsroom.ts'
export type {OnInvalid} from './client/decode.ts'
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
} from './client/errors.ts'
export type * from './client/results/bodyTypes.ts'
export type * from './client/results/types.ts'
export type {SanityClientLike} from './client/sanityClient.ts'
export type {ArticleFilter} from './queries/articleCards.ts'
export {type ContentType, type Tag, tag} from './queries/tags.ts'
export type {
  AnonymityReason,
  ArticleKind,
  ArticleOrigin,
  ContestLevel,
  EvidenceKind,
  EvidenceLevel,
  EvidenceObtained,
  Finding,
  GroundRule,
  Modality,
  NoticeKind,
  Obtained,
  OrganizationKind,
  Preset,
  Stance,
  TimePrecision,
  WordingStyle,
} from './vocabulary.ts'
