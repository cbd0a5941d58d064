import type {NoticeKind} from '../../vocabulary.ts'
import {attributionsOf, dateOf} from '../asOf.ts'
import {lineFacts} from '../facts/line.ts'
import type {Graph, GraphAttribution, Notice, Work} from '../graph.ts'
import {inAlphabet} from '../inAlphabet.ts'
import {milliseconds} from '../instant.ts'
import {outletOf} from '../status/statements.ts'
import {assessmentEntries} from './assessments.ts'
import {noticeTold, told} from './english.ts'
import {byNotice, kindOf, rankOf, type TimelineEntry} from './kinds.ts'

/**
 * What happened to a claim, in the order of dates.
 *
 * ```ts
 * timeline('veto', graph).map(({text}) => text)
 * // ['On 15 June 2025, Reuters reported it, citing two U.S. officials.',
 * //  'On 15 June 2025, Omer Dostri denied it.', …, 'On 27 June 2025, Donald Trump confirmed part of it.']
 * ```
 *
 * Of the claim alone: what was said of another wording of it was not said of it. What is only a draft is not told. Every
 * attribution of the claim that is published stands in exactly one entry; those that would read the same share one.
 *
 * @param claimId - One that no document has been given for has what its attributions tell, and no assessments.
 * @public
 */
export function timeline(claimId: string, graph: Graph): TimelineEntry[] {
  const stated = attributionsOf(claimId, graph).filter((attribution) => isPublished(workOf(attribution, graph)))
  const works = new Map(stated.map((attribution) => [attribution.work.id, attribution.work]))
  return inTime([
    ...stated.map((attribution) => attributionEntry(attribution, graph)),
    ...[...works.values()].flatMap((work) => noticeEntries(claimId, work, graph)),
    ...assessmentEntries(claimId, graph),
  ])
}

function workOf({work}: Pick<GraphAttribution, 'work'>, graph: Graph): Work | undefined {
  return graph.articles.get(work.id) ?? graph.reports.get(work.id)
}

function isPublished(work: Work | undefined): boolean {
  return work !== undefined && !(work.draft && work.publishedAt === undefined)
}

function attributionEntry(attribution: GraphAttribution, graph: Graph): TimelineEntry {
  const at = toldAt(attribution, graph)
  const facts = {...lineFacts(attribution, graph), work: outletOf(attribution.work, graph)}
  return {
    kind: kindOf(attribution),
    ...(at !== undefined && {at}),
    text: told(facts, at),
    attributions: [attribution.id],
  }
}

/** Who repeats a denial repeats it when they print it, whenever it was made. */
function toldAt(attribution: GraphAttribution, graph: Graph): string | undefined {
  if (attribution.obtained === 'own') return dateOf(attribution, graph)
  const {saidAt: _, ...handedOn} = attribution
  return dateOf(handedOn, graph)
}

function noticeEntries(claim: string, work: GraphAttribution['work'], graph: Graph): TimelineEntry[] {
  const notices = workOf({work}, graph)?.notices ?? []
  return notices
    .filter((notice) => isAbout(notice, claim))
    .map(({kind, at}) => ({
      kind: byNotice[kind],
      at,
      text: noticeTold(kind, outletOf(work, graph), at),
      attributions: [],
      work: work.id,
    }))
}

/** A work taken back, or called into question, is so with all it says; any other notice is about the claims it names. */
const isOfWork: Record<NoticeKind, boolean> = {
  correction: false,
  clarification: false,
  editorsNote: true,
  update: false,
  retraction: true,
  removal: true,
}

function isAbout({kind, claims}: Notice, claim: string): boolean {
  return claims.includes(claim) || (isOfWork[kind] && (claims.length === 0 || kind !== 'editorsNote'))
}

/** In the order of dates, undated last; of one instant as the kinds are listed, and then by what is said, never by ids. */
function inTime(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const sorted = [...entries].sort(
    (a, b) => time(a) - time(b) || rankOf(a.kind) - rankOf(b.kind) || inAlphabet(a.text, b.text),
  )
  const told: TimelineEntry[] = []
  for (const entry of sorted) {
    const last = told.at(-1)
    if (last === undefined || last.text !== entry.text || last.kind !== entry.kind || time(last) !== time(entry)) {
      told.push(entry)
    } else {
      told[told.length - 1] = {...last, attributions: last.attributions.concat(entry.attributions)}
    }
  }
  return told
}

function time({at}: TimelineEntry): number {
  return at === undefined ? Number.MAX_SAFE_INTEGER : milliseconds(at)
}
