import {dateOf} from '../asOf.ts'
import {nameOf, outletName, sourceFacts} from '../facts/line.ts'
import type {Dated, Who} from '../facts/status.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {milliseconds} from '../instant.ts'

/** Who an attribution puts the claim down to, and when. */
export function datedStatement(attribution: GraphAttribution, graph: Graph): Dated {
  return dated(whoSays(attribution, graph), dateOf(attribution, graph))
}

/** The outlet that printed it, and when. */
export function datedOutlet(attribution: GraphAttribution, graph: Graph): Dated {
  return dated({kind: 'outlet', name: outletName(attribution.work.outlet, graph) ?? ''}, dateOf(attribution, graph))
}

export function dated(who: Who, at: string | undefined): Dated {
  return at === undefined ? {who} : {who, at}
}

function whoSays(attribution: GraphAttribution, graph: Graph): Who {
  if (attribution.groundRule === 'onRecord') {
    return {kind: 'named', name: nameOf(attribution.speaker, graph) ?? attribution.speakerRole ?? ''}
  }
  const sources = sourceFacts(attribution, graph)
  return sources ? {kind: 'unnamed', sources} : {kind: 'unnamed'}
}

/** In the order of dates (undated last), and what would read the same only once, at its first date. */
export function inOrder<Item extends Dated>(items: readonly Item[]): Item[] {
  const sorted = [...items].sort((a, b) => time(a) - time(b) || compare(JSON.stringify(a), JSON.stringify(b)))
  const seen = new Set<string>()
  return sorted.filter(({at: _, ...rest}) => {
    const reading = JSON.stringify(rest)
    return !seen.has(reading) && seen.add(reading)
  })
}

function time({at}: Dated): number {
  return at === undefined ? Number.MAX_SAFE_INTEGER : milliseconds(at)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
