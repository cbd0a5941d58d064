import {type Choices, kinds} from './choices.ts'
import {choicesOf} from './choicesOf.ts'

/**
 * The source of the attribution before this one, as choices: the sentence after it often has the same, and says on its own when and where
 * it was said. Somebody who denied it above may say this one.
 *
 * ```ts
 * lastOf({attributions: [{stance: 'asserts', obtained: 'own', groundRule: 'onRecord', speaker: {_ref: 'dostri'}, basis: 'briefed', …}]})
 * // {kind: 'named', speaker: 'dostri', basis: 'briefed'}
 * ```
 */
export function lastOf({attributions}: Readonly<Record<string, unknown>>): Choices | undefined {
  const last = choicesOf(Array.isArray(attributions) ? attributions.at(-1) : undefined)
  if (last?.kind === undefined || last.kind === 'document') return undefined
  const {stance: _, saidAt: _at, saidIn: _in, saidAddress: _address, ...source} = last
  return kinds[last.kind].stance === 'asserts' ? source : {...source, kind: 'named'}
}
