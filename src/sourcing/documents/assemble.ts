import type {Interval} from '../attribution.ts'
import type {FilledField, Graph, GraphAttribution} from '../graph.ts'
import {withdrawals} from '../notices.ts'
import {sideOf} from '../stances.ts'
import type {StatedAttribution} from './attributions.ts'
import {campOf, topmostOf} from './camps.ts'
import {fillRelays} from './fill.ts'
import {groupsOf} from './partOf.ts'
import {stated as present} from './read.ts'
import {tracedTo} from './traced.ts'
import {closestUpstream} from './upstream.ts'
import {upstreamFinder} from './via.ts'

/** Somebody, and nothing says how many. */
const uncounted: Interval = {min: 1, max: null}
const one: Interval = {min: 1, max: 1}
/** A document speaks for itself. */
const nobody: Interval = {min: 0, max: 0}

const fillable: readonly FilledField[] = [
  'about',
  'basis',
  'count',
  'denial',
  'descriptor',
  'evidence',
  'groundRule',
  'plural',
  'reason',
  'saidAt',
  'saidIn',
  'speaker',
  'speakerRole',
]

/**
 * Makes attributions as their texts have them into those of the graph: linked, filled, grouped, in their camps.
 *
 * @internal
 */
export function graphAttributions(
  works: ReadonlyMap<string, readonly StatedAttribution[]>,
  graph: Omit<Graph, 'attributions' | 'topics' | 'withheld'>,
  at: string | undefined,
): Map<string, GraphAttribution> {
  const find = upstreamFinder(works, graph.claims)
  const topmost = topmostOf(graph.organizations)
  const stated = new Map<string, StatedAttribution>()
  const from = new Map<string, string[]>()
  const groups = new Map<string, string>()
  const withdrawn = new Map<string, NonNullable<GraphAttribution['withdrawn']>>()

  for (const [id, attributions] of works) {
    const work = graph.articles.get(id) ?? graph.reports.get(id)
    const withdrawnFrom = work && at !== undefined ? withdrawals(work, at) : undefined
    for (const [member, group] of groupsOf(attributions)) groups.set(member, group)
    for (const attribution of attributions) {
      stated.set(attribution.id, attribution)
      const works = attribution.obtained === 'relay' ? attribution.via : attribution.evidence?.via
      if (works !== undefined) from.set(attribution.id, find(attribution, works))
      const notice = sideOf[attribution.stance] === 'for' ? withdrawnFrom?.(attribution.claim) : undefined
      if (notice) withdrawn.set(attribution.id, notice)
    }
  }

  const traced = tracedTo(stated, from)
  const upstream = new Map<string, string>()
  for (const [id, sources] of from) {
    const relay = stated.get(id)
    const closest = relay?.obtained === 'relay' && closestUpstream(relay, sources, stated, traced)
    if (closest) upstream.set(id, closest)
  }

  const complete = ([id, {partOf: _key, groundRule, ...attribution}]: [string, StatedAttribution]): [
    string,
    GraphAttribution,
  ] => {
    const counted = countOf(attribution)
    return [
      id,
      {
        ...attribution,
        basis: attribution.basis ?? 'undisclosed',
        count: counted ?? uncounted,
        countStated: counted !== undefined && counted !== nobody,
        reason: attribution.reason ?? [],
        ...present({
          groundRule,
          from: from.get(id),
          upstream: upstream.get(id),
          camp: attribution.basis === 'observed' ? attribution.work.outlet : campOf(attribution, graph, topmost),
          partOf: groups.get(id),
          withdrawn: withdrawn.get(id),
          filled: filledIn(attribution, stated.get(id)),
        }),
      },
    ]
  }
  return new Map([...fillRelays(stated, upstream)].map(complete))
}

function countOf({basis, evidence, speaker, descriptor, count}: StatedAttribution): Interval | undefined {
  if (basis === 'observed') return one
  const isPaper = evidence !== undefined && (basis === 'documentHeld' || basis === 'documentSeen')
  const isAlone = isPaper && descriptor === undefined && count === undefined
  if (isAlone && (speaker === undefined || evidence.privately === true || evidence.does !== 'records')) return nobody
  return speaker === undefined ? count : one
}

function filledIn(attribution: StatedAttribution, printed: StatedAttribution | undefined): FilledField[] | undefined {
  const filled = fillable.filter((field) => attribution[field] !== undefined && printed?.[field] === undefined)
  return filled.length > 0 ? filled : undefined
}
