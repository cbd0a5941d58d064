import type {SpeakerFacts} from '../../facts/line.ts'
import type {House} from './house.ts'
import {indefinite} from './indefinite.ts'

/**
 * ```ts
 * speaker({name: 'Omer Dostri', role: 'spokesman for Benjamin Netanyahu'}, house)
 * // 'Omer Dostri, a spokesman for Benjamin Netanyahu'
 * ```
 *
 * @internal
 */
export function speaker({name, role}: SpeakerFacts, {called}: House): string {
  if (name === '') return role === '' ? 'a named person' : withArticle(role)
  return role === '' ? called(name) : `${called(name)}, ${withArticle(role)}`
}

/**
 * Of spokespeople an office has several, so the article adds nothing. Before any other role it would say whether there
 * is one such person or more, which the stored role does not.
 */
function withArticle(role: string): string {
  return /^spokes(?:man|woman|person)\b/i.test(role) ? indefinite(role.charAt(0).toLowerCase() + role.slice(1)) : role
}
