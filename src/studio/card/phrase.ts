/** What readers read of a card, and how a sentence says it. No React. */

import {attributionLine, fromDocuments} from '../../sourcing/index.ts'
import {type Around, attributionOf} from './attributionOf.ts'
import {type Choices, isTyped} from './choices.ts'
import {type Editing, edited} from './edited.ts'
import type {Known} from './prefill.ts'

/**
 * What readers will read of it, once it says enough.
 *
 * @param policy - how things are worded here
 * @param editing - where an attribution that is there is changed
 */
export function cardLine(
  choices: Choices,
  known: readonly Known[],
  policy?: unknown,
  editing?: Editing,
): string | undefined {
  const report = choices.report ?? (isTyped(choices.newReport?.title) ? 'new-report' : undefined)
  const said = {
    ...choices,
    report,
    speaker: choices.speaker ?? (isTyped(choices.newSpeaker) ? 'new' : undefined),
    affiliation: choices.affiliation ?? (isTyped(choices.newAffiliation) ? 'new-body' : undefined),
  }
  const around: Around = {
    claim: 'claim',
    refer: (id, type) => ({_type: 'reference', _ref: id, _of: type}),
    typeOf: () => 'person',
  }
  const attribution = editing ? edited(editing, said, around) : attributionOf(said, around)
  if (attribution === undefined) return undefined
  const documents = known.map(({id, type, title, role, names, outlet}) => ({
    _id: id,
    _type: type,
    name: type === 'report' ? undefined : title,
    title,
    role,
    ...(outlet && {outlet: {_ref: outlet}}),
    ...(type === 'organization' && {adjective: names[1]}),
  }))
  const graph = fromDocuments([
    policy,
    ...documents,
    {_id: 'new', _type: 'person', name: choices.newSpeaker?.trim()},
    {_id: 'new-body', _type: 'organization', name: choices.newAffiliation?.trim()},
    {_id: 'new-outlet', _type: 'organization', name: choices.newOutlet?.trim()},
    {_id: 'new-report', _type: 'report', outlet: {_ref: choices.outlet ?? 'new-outlet'}},
    {_id: 'card', _type: 'article', attributions: [{...attribution, _key: 'card'}]},
  ])
  const made = graph.attributions.get('card#card')
  return made ? (attributionLine(made, graph) ?? undefined) : undefined
}

/**
 * How a sentence says who says so, in house style, to stand at its end.
 *
 * ```ts
 * phraseOf('two U.S. officials, who spoke on condition of anonymity', {kind: 'unnamed'})
 * // ', two U.S. officials, who spoke on condition of anonymity, said'
 * phraseOf('Reuters reported, citing two U.S. officials', {kind: 'outlet'}) // ', Reuters reported, citing two U.S. officials'
 * ```
 *
 * @returns nothing for an answer or a silence: there the sentence itself is about them
 */
export function phraseOf(line: string, {kind}: Choices): string | undefined {
  switch (kind) {
    case 'unnamed':
      return `, ${line}${line.includes(', who ') ? ',' : ''} said`
    case 'named':
    case 'outlet':
      return `, ${line}`
    case 'document':
      return `, according to ${line}`
    default:
      return undefined
  }
}
