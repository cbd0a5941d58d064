import type {Graph, GraphAttribution, GraphClaim} from '../graph.ts'
import {isOnRecord, paperOf} from '../independence/support.ts'
import {lineage} from '../lineage.ts'
import {saysLegislator, saysLegislature, saysSpokesperson} from './voices.ts'

/** Whom a claim concerns: who acted, and whom it is about. @internal */
export function subjectsOf(claim: GraphClaim | undefined): string[] {
  if (claim === undefined) return []
  return [...new Set([...claim.about, ...(claim.slots?.agent === undefined ? [] : [claim.slots.agent])])]
}

/**
 * Whether what an attribution says is said by somebody, or for somebody: by them, or by whoever speaks for them.
 *
 * ```ts
 * // about: John Smith. Ann Lawyer: {speaksFor: [john-smith]}
 * speaksAs('john-smith', attributionOf('ann-lawyer'), graph) // true
 * // about: the Prime Minister's Office. Speaker: a minister of another ministry of the same government
 * speaksAs('prime-ministers-office', attributionOf('minister'), graph) // false: the same government is not speaking for it
 * ```
 *
 * Who speaks for whom is `speaksFor`, of the attribution before that of the person. Where neither says, an organization
 * speaks for its own people and for what it is part of; somebody whose role says so, for where they belong; and anybody of
 * an accused body for that body, save legislators, who speak for no government.
 *
 * @internal
 */
export function speaksAs(subject: string, attribution: GraphAttribution, graph: Graph): boolean {
  const speaker = voiceIn(attribution)
  if (speaker === subject) return true
  if (attribution.speaksFor !== undefined) return covers(attribution.speaksFor, subject, graph)
  if (speaker === undefined) return false
  const person = graph.people.get(speaker)
  if (person !== undefined && person.speaksFor.length > 0) {
    return person.speaksFor.some((client) => covers(client, subject, graph))
  }
  const role = [attribution.speakerRole, person?.role].filter((text) => text !== undefined).join('; ')
  return person === undefined
    ? isInstitution(speaker, subject, graph)
    : isVoiceOf(subject, person.memberOf, role, graph)
}

/** Who speaks in it: also in a paper of their own, as an accused does in the answer to a complaint. */
function voiceIn(attribution: GraphAttribution): string | undefined {
  const paper = paperOf(attribution)
  if (isOnRecord(attribution)) return attribution.speaker ?? paper?.madeBy
  return paper?.privately === true ? undefined : paper?.madeBy
}

/** What is said for an office is said for its people, and for the body it is part of. */
function covers(spokenFor: string, subject: string, graph: Graph): boolean {
  if (spokenFor === subject) return true
  if (!graph.organizations.has(spokenFor)) return false
  const home = homeOf(subject, graph)
  const isAbove = home !== undefined && lineage(home, graph).has(spokenFor)
  return isAbove || (graph.organizations.has(subject) && lineage(spokenFor, graph).has(subject))
}

function isInstitution(organization: string, subject: string, graph: Graph): boolean {
  const isParliament = saysLegislature(graph.organizations.get(organization)?.name ?? '')
  return !isParliament && covers(organization, subject, graph)
}

function isVoiceOf(subject: string, home: string | undefined, role: string, graph: Graph): boolean {
  const isSpokesperson = saysSpokesperson(role)
  const name = (graph.people.get(subject) ?? graph.organizations.get(subject))?.name ?? ''
  if (isSpokesperson && name !== '' && role.includes(name)) return true
  if (home === undefined) return false
  if (isSpokesperson) return covers(home, subject, graph)
  if (saysLegislator(role) || saysLegislature(graph.organizations.get(home)?.name ?? '')) return false
  if (graph.organizations.has(subject)) return lineage(home, graph).has(subject)
  // Of one office they may answer for each other; of one government they do not.
  return homeOf(subject, graph) === home && graph.organizations.get(home)?.memberOf !== undefined
}

function homeOf(id: string, graph: Graph): string | undefined {
  return graph.organizations.has(id) ? id : graph.people.get(id)?.memberOf
}

/** Whether a denial contests the claim: it comes from somebody the claim concerns, or from who speaks for them. @internal */
export function isByConcerned(attribution: GraphAttribution, claim: GraphClaim | undefined, graph: Graph): boolean {
  return subjectsOf(claim).some((subject) => speaksAs(subject, attribution, graph))
}
