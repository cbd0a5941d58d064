import type {CustomValidator} from '@sanity/types'
import {siblingsOf, textOf} from './siblings.ts'

/**
 * ```ts
 * slugShape({_type: 'slug', current: 'veto-of-a-plan'}) // true
 * slugShape({_type: 'slug', current: 'veto-2025-06-15'}) // told to leave the date out
 * ```
 * An address is for ever, so it carries no date, and nothing that has to be escaped in a path. Letters of any script
 * are fine.
 *
 * @internal
 */
export const slugShape: CustomValidator<unknown> = (value) => {
  const slug = textOf(siblingsOf(value).current)
  if (slug === undefined) return true
  if (!/^[\p{Ll}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(slug)) {
    return 'Use small letters and figures, with single hyphens between the words.'
  }
  return !/(^|-)\d{4}-\d{2}-\d{2}(-|$)/.test(slug) || 'Leave the date out: an address outlives it.'
}
