/**
 * From a signed webhook to exactly the pages that changed, on any runtime.
 *
 * @module
 */
export {
  ArgumentError,
  ConfigurationError,
  isArgumentError,
  isConfigurationError,
  isRequestError,
  RequestError,
} from '../client/errors.ts'
export type {SanityClientLike} from '../client/sanityClient.ts'
export type {Group} from '../queries/shown.ts'
export type {Tag} from '../queries/tags/tags.ts'
export type {ContentType} from '../references/contentTypes.ts'
export {
  type DeclaredField,
  type DeclaredFields,
  type DeclaredNewsroom,
  type NewsroomRows,
  type OwnFieldNames,
  type OwnRow,
  rowsOf,
} from '../references/ownRows.ts'
export {type AffectedOptions, affectedTags} from './affectedTags.ts'
export type {ContentChange, Keys} from './change.ts'
export {changeOf} from './changeOf.ts'
export type {ChangedGroup, ToldGroup} from './closure/groups.ts'
export type {AffectedTag} from './closure/purge.ts'
export type {CaughtUp, CursorOptions} from './cursor/cursor.ts'
export type {HistoryClient} from './cursor/history.ts'
export type {ListeningClient} from './cursor/overheard.ts'
export {eventText} from './events/eventText.ts'
export {type MeterLike, openTelemetry} from './events/openTelemetry.ts'
export type {OnEvent, RebuildEvent} from './events/rebuildEvent.ts'
export {type EveryInstanceOptions, everyInstance} from './fanOut/everyInstance.ts'
export type {PurgeLog} from './fanOut/purgeLog.ts'
export {redisPurges} from './fanOut/redisPurges.ts'
export {createRebuildHandler} from './handler/createRebuildHandler.ts'
export type {Health, RebuildHandler, RebuildOptions} from './handler/rebuildHandler.ts'
export type {SeenDeliveries} from './handler/seen.ts'
export type {ChangeQueue, DocumentRows, Journal, Marks, Taken, Waiting} from './journal/journal.ts'
export {memoryJournal} from './journal/memoryJournal.ts'
export {type RedisCommand, redisJournal} from './journal/redisJournal.ts'
export {applyPlan} from './plan/applyPlan.ts'
export {beginPlan} from './plan/beginPlan.ts'
export type {DayParams} from './plan/dayPages.ts'
export {defineSite, type SiteDefinition} from './plan/defineSite.ts'
export {emptyManifest, type Manifest, type ManifestPage, readManifest} from './plan/manifest.ts'
export {type About, definePages, type PageParams, type PageRule, type PagesDefinition} from './plan/pageRule.ts'
export type {PlannedPage} from './plan/plannedPages.ts'
export {planBegun, planRebuild} from './plan/planRebuild.ts'
export {type ProofOptions, proof} from './plan/proof.ts'
export {type ReconcileOptions, type ReconcilePart, reconcile, reconcileParts} from './plan/reconcile.ts'
export type {SiteOptions} from './plan/site.ts'
export {type ListPages, sitePages} from './plan/sitePages.ts'
export {why} from './plan/why.ts'
export type {RebuildGate} from './queue/heldBack.ts'
export type {Pace} from './queue/pace.ts'
export type {LiveClient} from './sync/followLive.ts'
export {type AnsweringClient, taggedFetch} from './sync/taggedFetch.ts'
export {type BuildHookOptions, buildHook} from './targets/buildHook.ts'
export {cacheTagHeaders} from './targets/cacheTagHeaders.ts'
export {callback} from './targets/callback.ts'
export {nextTags} from './targets/nextTags.ts'
export type {Send} from './targets/post.ts'
export {type SurrogateKeysOptions, surrogateKeys} from './targets/surrogateKeys.ts'
export {type Target, TargetError, type Told} from './targets/target.ts'
export {type Tolerance, type VerifyOptions, verifyWebhook} from './verifyWebhook.ts'
export {webhookDefinition} from './webhookDefinition.ts'
export {isWebhookError, WebhookError, type WebhookReason} from './webhookError.ts'
export {type WebhookDefinition, webhookFor} from './webhookFor.ts'
