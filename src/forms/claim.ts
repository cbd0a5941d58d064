import type {CustomValidator} from '@sanity/types'
import {ask, publishedIdOf, publishedVersion} from './lake.ts'
import {refOf, refsOf} from './references.ts'
import {isEmpty, itemsOf, siblingsOf} from './siblings.ts'

/**
 * ```ts
 * isAssessed({assessments: [{finding: 'open'}]}) // false
 * isAssessed({assessments: [{finding: 'open'}, {finding: 'confirmed'}]}) // true
 * ```
 * @internal
 */
export function isAssessed(claim: unknown): boolean {
  return itemsOf(siblingsOf(claim).assessments).some(({finding}) => typeof finding === 'string' && finding !== 'open')
}

/** A finding is about exact words (https://www.snopes.com/faq/whats-deal-rating-system/), so they stay. @internal */
export const unchangedOnceAssessed: CustomValidator<unknown> = async (text, context) => {
  const published = await publishedVersion(context)
  if (!isAssessed(published) || published.text === text) return true
  return 'This claim has been assessed as it was worded. Restore the words, and make a new claim for other ones.'
}

/** @internal */
export const notItself: CustomValidator<unknown> = (claims, {document}) => {
  const own = publishedIdOf(document?._id)
  const chosen = [refOf(claims), ...refsOf(claims)].map(publishedIdOf)
  return own === undefined || !chosen.includes(own) || 'This is the claim itself. Choose another, or clear this.'
}

/** Families of claims are two levels: an original and its versions. @internal */
export const variantRule: CustomValidator<unknown> = async (variantOf, context) => {
  const original = refOf(variantOf)
  const own = publishedIdOf(context.document?._id)
  if (original === undefined || own === undefined) return true
  if (publishedIdOf(original) === own) return 'A claim cannot be a version of itself. Choose another, or clear this.'
  const further = await ask(context, '*[_type == "claim" && _id == $original][0].variantOf._ref', {original}, 'drafts')
  if (typeof further === 'string') return 'That claim is itself a version of another. Choose the original.'
  return (
    (await hasVersions(own, context)) !== true || 'Other claims are versions of this one, so it has to be the original.'
  )
}

async function hasVersions(id: string, context: Parameters<typeof ask>[0]): Promise<unknown> {
  return await ask(context, 'count(*[_type == "claim" && variantOf._ref == $id]) > 0', {id}, 'drafts')
}

/** Versions are compared part by part, so a claim with a family has its parts filled in. @internal */
export const slotsOfFamily: CustomValidator<unknown> = async (slots, context) => {
  if (!isEmpty(slots)) return true
  const own = publishedIdOf(context.document?._id)
  const inFamily =
    refOf(siblingsOf(context.document).variantOf) !== undefined ||
    (own !== undefined && (await hasVersions(own, context)) === true)
  return !inFamily || 'Fill in the parts: they show what one version of a claim changes in another.'
}
