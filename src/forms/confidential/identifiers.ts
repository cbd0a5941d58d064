import type {CustomValidator} from '@sanity/types'
import {isEmpty} from '../siblings.ts'

const documentId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const pseudonym = /^[0-9a-f]{16}$/

function matching(pattern: RegExp, message: string): CustomValidator<unknown> {
  return (value) => isEmpty(value) || (typeof value === 'string' && pattern.test(value)) || message
}

/**
 * Ids are picked from a list, never typed: random ids carry nothing, typed text could carry a name, and every id ever
 * written is kept (https://www.sanity.io/docs/ids).
 *
 * @internal
 */
export const pickedId = matching(documentId, 'Pick this from the list.')

/** What an approval is of: an article, or the policy where it is made weaker. @internal */
export const pickedArticleOrPolicy: CustomValidator<unknown> = (value, context) =>
  value === 'policy' || pickedId(value, context)

/** Random, generated, and the same for the same people. @internal */
export const pseudonymShape = matching(pseudonym, 'Generate this, or pick the one in use. Never type one.')

/** Made, never typed: `'7c1e90b4d52fa683'`. The same for the same people only where an editor picks it again. @internal */
export function newPseudonym(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
