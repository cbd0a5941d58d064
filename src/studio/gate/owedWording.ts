/** Who has approved what, and who is owed, as an editor reads it. */

import type {Owed, Refusal, Verdict} from '../../gate/index.ts'
import {type Graph, rules} from '../../sourcing/index.ts'
import {level} from '../../vocabulary.ts'

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** What stands where in a work, so that what has changed is told by place. */
export type Places = {readonly attributions: readonly string[]; readonly claims: ReadonlyMap<string, string>}

/**
 * ```ts
 * owedSummary(owed, places) // '1 of 2 approved; Standards: lapsed by a change to the second attribution'
 * ```
 */
export function owedSummary(owed: readonly Owed[], where: Places): string {
  if (owed.length === 0) return 'No approval is needed'
  const given = owed.filter(({state}) => state === 'given').length
  const open = owed.filter(({state}) => state !== 'given').map((one) => `${levelTitle(one)}: ${stateText(one, where)}`)
  return [`${given} of ${owed.length} approved`, ...open].join('; ')
}

/** `desk` is “Desk”. */
export function levelTitle({level: value}: Pick<Owed, 'level'>): string {
  return level.find((term) => term.value === value)?.title ?? value
}

/** How far one approval has got, in the middle of a sentence. */
export function stateText({state, changed, roles}: Owed, where: Places): string {
  const who = roles.length > 0 ? ` by ${roles.join(' or ')}` : ''
  switch (state) {
    case 'given':
      return 'approved'
    case 'refused':
      return 'refused; change the sourcing and ask again'
    case 'runOut':
      return `let out as breaking news, to be looked at again${who}`
    case 'lapsed':
      return changed === undefined || changed.length === 0
        ? `lapsed, the sourcing has changed${who && `; owed${who}`}`
        : `lapsed by ${lists.format(changedIn(changed, where))}`
    case 'open':
      return `owed${who}`
  }
}

type Changed = NonNullable<Owed['changed']>

const verbs: Record<Changed[number]['kind'], string> = {
  changed: 'a change to',
  added: 'the addition of',
  removed: 'the removal of',
}

/** ``[{part: 'attributions[a2]', kind: 'changed'}]`` is “a change to the second attribution”. */
export function changedIn(changed: Changed, where: Places): string[] {
  const told = changed.map(({part, kind}) => ({kind, what: partText(part, where)}))
  // A marked sentence is told by its paragraph.
  const seen = told.filter(({what}) => what !== undefined).map(({kind, what}) => `${verbs[kind]} ${what}`)
  return [...new Set(seen.length > 0 ? seen : ['a change to what is marked in the text'])]
}

function partText(part: string, {attributions, claims}: Places): string | undefined {
  const [, name = part, key = ''] = /^(\w+)(?:\[(.*)\])?$/.exec(part) ?? []
  switch (name) {
    case 'headline':
      return 'the headline'
    case 'standfirst':
      return 'the standfirst'
    case 'centralClaims':
      return 'what the story stands on'
    case 'text':
      return `the ${ordinal(Number(key))} paragraph`
    case 'attributions':
      return attributions.includes(key) ? `the ${ordinal(attributions.indexOf(key))} attribution` : 'an attribution'
    case 'claims':
      return claims.has(key) ? `the claim “${claims.get(key)}”` : 'a claim'
    case 'waivers':
      return 'what is let stand'
    default:
      return undefined
  }
}

function ordinal(index: number): string {
  return places[index] ?? `${index + 1}th`
}

const lists = new Intl.ListFormat('en-GB')

/**
 * Why Publish is shut, in a line or two.
 *
 * ```ts
 * refusedBecause(verdict, places) // '1 of 2 approved; Standards: owed by standards-editor'
 * ```
 */
export function refusedBecause({refusals, owed}: Verdict, where: Places): string {
  const others = refusals.filter((refusal) => !isOfApproval(refusal))
  const wrong = others.length > 0 ? [`${others.length === 1 ? 'One thing' : `${others.length} things`} to mend`] : []
  return [...wrong, ...(owed.some(({state}) => state !== 'given') ? [owedSummary(owed, where)] : [])].join('. ')
}

/** Told by the approvals themselves. */
export function isOfApproval({because, rule}: Refusal): boolean {
  return because === 'approval' && rule !== undefined && rules[rule].isOfApproval === true
}

/** What stands where in an article, so that a change is told by its place. */
export function placesIn(article: string, graph: Graph): Places {
  const prefix = `${article}#`
  return {
    attributions: (graph.articles.get(article)?.attributions ?? []).map((id) => id.slice(prefix.length)),
    claims: new Map([...graph.claims].map(([id, {text}]) => [id, text])),
  }
}
