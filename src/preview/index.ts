/**
 * A newsroom as it will be: drafts and releases, for those who may see them. Only for servers: a bundle for browsers that
 * imports it is not built.
 *
 * @module
 */
export {createPreview, type PreviewOptions} from './createPreview.ts'
export type {
  Draft,
  DraftArticle,
  DraftArticleCard,
  DraftClaim,
  DraftClaimCard,
  DraftOrganization,
  DraftPerson,
  DraftTopic,
  DraftTopicBranch,
  Preview,
} from './drafts.ts'
export type {EditLinks} from './editLinks.ts'
