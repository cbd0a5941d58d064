import {attributionsOf, dateOf, withUpstream} from '../asOf.ts'
import {lineFacts} from '../facts/line.ts'
import type {Graph, GraphAttribution, Work} from '../graph.ts'
import {inAlphabet} from '../inAlphabet.ts'
import {milliseconds} from '../instant.ts'
import {touches, worksNaming} from '../status/noticed.ts'
import {outletOf} from '../status/statements.ts'
import type {TimelineWords} from '../wording/language.ts'
import {wordsIn} from '../wording/locales.ts'
import {timelineLanguages} from '../wording/timelineLanguages.ts'
import type {Wording} from '../wording/wording.ts'
import {assessmentEntries} from './assessments.ts'
import {byNotice, type Entry, kindOf, rankOf, type TimelineEntry} from './kinds.ts'

/**
 * What happened to a claim, in the order of dates.
 *
 * ```ts
 * timeline('veto', graph).map(({text}) => text)
 * // ['On June 15, 2025, Reuters reported it, citing two U.S. officials.',
 * //  'On June 15, 2025, Omer Dostri denied it.', …, 'On June 27, 2025, Donald Trump confirmed part of it.']
 * ```
 *
 * Of the claim alone: what was said of another wording of it was not said of it. What is only a draft is not told. Every
 * attribution of the claim that is published stands in exactly one entry; those that would read the same share one.
 *
 * @param claimId - One that no document has been given for has what its attributions tell, and no assessments.
 * @param wording - As the policy says, where the graph was given one.
 * @public
 */
export function timeline(claimId: string, graph: Graph, wording: Wording = {}): TimelineEntry[] {
  const words = wordsIn(timelineLanguages, graph, wording)
  const stated = attributionsOf(claimId, graph).filter((attribution) => isPublished(workOf(attribution, graph)))
  const behind = withUpstream(stated, graph, (attribution) =>
    isPublished(workOf(attribution, graph)) ? attribution : undefined,
  )
  const works = new Map(behind.map((attribution) => [attribution.work.id, attribution.work]))
  for (const id of worksNaming(claimId, graph)) works.set(id, works.get(id) ?? workNamed(id, graph))
  const wordings = new Set([claimId, ...behind.map(({claim}) => claim)])
  return inTime([
    ...stated.map((attribution) => attributionEntry(attribution, graph, words)),
    ...[...works.values()].flatMap((work) => noticeEntries(wordings, work, graph, words)),
    ...assessmentEntries(claimId, graph, words),
  ])
}

function workOf({work}: Pick<GraphAttribution, 'work'>, graph: Graph): Work | undefined {
  return graph.articles.get(work.id) ?? graph.reports.get(work.id)
}

function workNamed(id: string, graph: Graph): GraphAttribution['work'] {
  const outlet = (graph.articles.get(id) ?? graph.reports.get(id))?.outlet
  return outlet === undefined ? {id} : {id, outlet}
}

function isPublished(work: Work | undefined): boolean {
  return work !== undefined && !(work.draft && work.publishedAt === undefined)
}

function attributionEntry(attribution: GraphAttribution, graph: Graph, words: TimelineWords | undefined): Entry {
  const at = toldAt(attribution, graph)
  const facts = {
    ...lineFacts(attribution, graph),
    work: outletOf(attribution.work, graph),
    ...(at !== undefined && {at}),
  }
  return {
    kind: kindOf(attribution),
    ...(at !== undefined && {at}),
    text: words?.told(facts) ?? null,
    attributions: [attribution.id],
    facts,
  }
}

/** Who repeats a denial repeats it when they print it, whenever it was made. */
function toldAt(attribution: GraphAttribution, graph: Graph): string | undefined {
  if (attribution.obtained === 'own') return dateOf(attribution, graph)
  const {saidAt: _, ...handedOn} = attribution
  return dateOf(handedOn, graph)
}

function noticeEntries(
  wordings: ReadonlySet<string>,
  work: GraphAttribution['work'],
  graph: Graph,
  words: TimelineWords | undefined,
): Entry[] {
  const notices = workOf({work}, graph)?.notices ?? []
  return notices
    .filter((notice) => touches(notice, wordings) || notice.claims.some((claim) => wordings.has(claim)))
    .map(({kind, at}) => {
      const facts = {kind, at, work: outletOf(work, graph)}
      const text = words?.noticeTold(facts) ?? null
      return {kind: byNotice[kind], at, text, attributions: [], work: work.id, facts}
    })
}

/** In the order of dates, undated last; of one instant as the kinds are listed, and then by what is said, never by ids. */
function inTime(entries: readonly Entry[]): TimelineEntry[] {
  const sorted = entries
    .map((entry) => ({entry, reading: entry.text ?? JSON.stringify(entry.facts)}))
    .sort(
      ({entry: a, reading: one}, {entry: b, reading: other}) =>
        time(a) - time(b) || rankOf(a.kind) - rankOf(b.kind) || inAlphabet(one, other),
    )
  const told: {entry: TimelineEntry; reading: string}[] = []
  for (const {entry, reading} of sorted) {
    const {facts: _, ...rest} = entry
    const last = told.at(-1)
    if (
      last === undefined ||
      last.reading !== reading ||
      last.entry.kind !== rest.kind ||
      time(last.entry) !== time(rest)
    ) {
      told.push({entry: rest, reading})
    } else {
      last.entry = {...last.entry, attributions: last.entry.attributions.concat(rest.attributions)}
    }
  }
  return told.map(({entry}) => entry)
}

function time({at}: Pick<TimelineEntry, 'at'>): number {
  return at === undefined ? Number.MAX_SAFE_INTEGER : milliseconds(at)
}
