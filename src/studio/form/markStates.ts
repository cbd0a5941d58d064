/** How a marked sentence stands, by what is said of its claim in the article itself: quick enough for every keystroke. */

import {isObject} from '../../references/isObject.ts'
import {sideOf} from '../../sourcing/stances.ts'
import {stanceValues} from '../../vocabulary.ts'
import type {MarkState} from '../sourcing/outline.ts'

type Item = Readonly<Record<string, unknown>>

/**
 * ```ts
 * markStates([{claim: {_ref: 'veto'}, stance: 'asserts', groundRule: 'background', …}]) // Map {'veto' => 'unnamed'}
 * ```
 */
export function markStates(attributions: unknown): Map<string, MarkState> {
  const items = Array.isArray(attributions) ? attributions.filter(isObject) : []
  const byClaim = Map.groupBy(items, ({claim}) => (isObject(claim) && typeof claim._ref === 'string' ? claim._ref : ''))
  byClaim.delete('')
  return new Map([...byClaim].map(([claim, said]) => [claim, stateOf(said)]))
}

function stateOf(said: readonly Item[]): MarkState {
  const on = (side: 'for' | 'against') => said.filter(({stance}) => sideOf[stanceOf(stance)] === side)
  if (on('against').length > 0) return 'denied'
  const support = on('for')
  if (support.length === 0) return 'nobody'
  if (support.some(({groundRule, speaker}) => groundRule === 'onRecord' && isObject(speaker))) return 'named'
  return support.some(({evidence, descriptor}) => isObject(evidence) && !isObject(descriptor)) ? 'document' : 'unnamed'
}

function stanceOf(value: unknown) {
  return stanceValues.find((stance) => stance === value) ?? 'noReply'
}
