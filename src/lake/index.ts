/**
 * An embedded Content Lake: the hosted one's protocol, on one machine, without an account. It knows nothing about news.
 *
 * @module
 */
export {LakeStartError} from './errors.ts'
export {ImportError, type ImportOptions, type ImportResult} from './import/import.ts'
export {createLake, type Lake} from './lake.ts'
export type {DatasetOptions, Faults, InitialDocument, LakeOptions} from './options.ts'
export type {ListenOptions} from './serve/listen.ts'
export type {WebhookOptions} from './webhooks/options.ts'
