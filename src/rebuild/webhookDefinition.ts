import {webhookFor} from './webhookFor.ts'

/**
 * The webhook to register: which changes, what is sent about them, on which events. Give it a secret. A newsroom with fields or
 * types of its own registers `webhookFor(newsroom)` instead.
 *
 * What is sent are ids, types and slugs, before and after, and which groups of shown fields changed. No prose leaves the
 * dataset.
 *
 * @public
 */
export const webhookDefinition = webhookFor({})
