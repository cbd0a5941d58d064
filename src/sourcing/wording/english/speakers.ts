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
export function speaker({name, role, speaksFor}: SpeakerFacts, {called}: House): string {
  if (name !== '' && role === '' && speaksFor !== undefined) return `${called(name)}, for ${called(speaksFor)}`
  if (name === '') return role === '' ? 'a named person' : withArticle(role)
  return role === '' ? called(name) : `${called(name)}, ${withArticle(role)}`
}

/**
 * Of spokespeople, lawyers or advisers there are several, so the article adds nothing. Before any other role it would say
 * whether there is one such person or more, which the stored role does not.
 */
const several =
  /^(?:senior |former |retired )?(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|adviser|advisor|aide|analyst|researcher|professor|member|lawmaker|resident|witness|employee|volunteer|reporter|colleague|friend|relative)\b/i

function withArticle(role: string): string {
  return several.test(role) ? indefinite(role.charAt(0).toLowerCase() + role.slice(1)) : role
}
