import type {PreviewValue} from '@sanity/types'
import type {Siblings} from '../../src/forms/siblings.ts'
import {textOf} from '../../src/forms/siblings.ts'
import {descriptorRole, obtained, seniority, stance} from '../../src/vocabulary.ts'
import {titleOf} from '../vocabularyOptions.ts'

/** What the list of attributions asks the Studio for. @internal */
export const attributionSelection = {
  stance: 'stance',
  obtained: 'obtained',
  groundRule: 'groundRule',
  speaker: 'speaker.name',
  former: 'descriptor.former',
  alsoCurrent: 'descriptor.alsoCurrent',
  seniority: 'descriptor.seniority',
  adjective: 'descriptor.affiliation.adjective',
  affiliation: 'descriptor.affiliation.name',
  role: 'descriptor.role',
  exact: 'count.exact',
  min: 'count.min',
  about: 'count.about',
  outlet: 'via.0.outlet.name',
  work: 'via.0.title',
  claim: 'claim.text',
}

function unnamedPeople(selection: Siblings): string | undefined {
  const title = titleOf(descriptorRole, selection.role)
  const role = title === title?.toUpperCase() ? title : title?.toLowerCase()
  if (role === undefined) return undefined
  const number = typeof selection.exact === 'number' ? `${selection.exact} ×` : undefined
  const bound = typeof selection.min === 'number' ? `${selection.min} or more ×` : undefined
  const about = typeof selection.about === 'number' ? `about ${selection.about} ×` : undefined
  const rank = selection.seniority === 'none' ? undefined : titleOf(seniority, selection.seniority)?.toLowerCase()
  const words = [
    number ?? bound ?? about,
    selection.alsoCurrent === true ? 'current and' : undefined,
    selection.former === true ? 'former' : undefined,
    rank,
    textOf(selection.adjective) ?? textOf(selection.affiliation),
    role,
  ]
  return words.filter(Boolean).join(' ')
}

function who(selection: Siblings): string {
  const people = textOf(selection.speaker) ?? unnamedPeople(selection)
  if (selection.obtained !== 'relay') return people ?? 'Nobody yet'
  const work = textOf(selection.outlet) ?? textOf(selection.work) ?? 'another work'
  return people ? `${people}, via ${work}` : `As in ${work}`
}

/**
 * ```ts
 * attributionPreview({stance: 'denies', speaker: 'Omer Dostri', claim: 'The president vetoed the plan.'})
 * // {title: 'Omer Dostri · Denies it', subtitle: 'The president vetoed the plan.'}
 * ```
 * For editors, in the list; what readers are told is `attributionLine`.
 *
 * @internal
 */
export function attributionPreview(selection: Siblings): PreviewValue {
  const unstated = selection.obtained === 'unstated' ? titleOf(obtained, 'unstated') : undefined
  const title = [who(selection), titleOf(stance, selection.stance), unstated].filter(Boolean).join(' · ')
  return {title, subtitle: textOf(selection.claim) ?? 'No claim chosen'}
}
