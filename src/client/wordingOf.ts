import type {Wording} from '../sourcing/wording/wording.ts'
import type {Policy} from './results/types.ts'

export type {Wording}

/**
 * How a newsroom's policy words things, to hand on to whatever is worded. No entry asks for the policy, so that a change
 * of it need not be in the data of every page; a page that shows wording carries the tag `policy:wording`.
 *
 * ```ts
 * const article = await newsroom.articles.bySlug(slug, wordingOf(await newsroom.policy()))
 * ```
 *
 * @public
 */
export function wordingOf(policy: Pick<Policy, 'style' | 'language' | 'timeZone'> | null): Wording {
  if (policy === null) return {}
  const {style, language, timeZone} = policy
  return {...(style !== 'unknown' && {style}), locale: language, ...(timeZone !== null && {timeZone})}
}
