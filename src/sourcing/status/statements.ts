import {dateOf} from '../asOf.ts'
import {nameOf, sourceFacts, speakerFacts} from '../facts/line.ts'
import type {Dated, Who} from '../facts/status.ts'
import type {Graph, GraphAttribution} from '../graph.ts'
import {inAlphabet} from '../inAlphabet.ts'
import {milliseconds} from '../instant.ts'

/** Who an attribution puts the claim down to, and when. @internal */
export function datedStatement(attribution: GraphAttribution, graph: Graph): Dated {
  return dated(whoSays(attribution, graph), dateOf(attribution, graph))
}

/** The outlet that printed it, and when. @internal */
export function datedOutlet(attribution: GraphAttribution, graph: Graph): Dated {
  return dated(outletOf(attribution.work, graph), dateOf(attribution, graph))
}

/** @internal */
export function outletOf({id, outlet}: GraphAttribution['work'], graph: Graph): Who {
  return {kind: 'outlet', name: nameOf(outlet, graph) ?? '', own: graph.articles.get(id)?.origin === 'own'}
}

/** @internal */
export function dated(who: Who, at: string | undefined): Dated {
  return at === undefined ? {who} : {who, at}
}

function whoSays(attribution: GraphAttribution, graph: Graph): Who {
  const speaker = speakerFacts(attribution, graph)
  if (speaker) {
    return {
      kind: 'named',
      name: speaker.name || speaker.role,
      ...(attribution.speaker && {id: attribution.speaker}),
      ...(speaker.speaksFor && {speaksFor: speaker.speaksFor}),
    }
  }
  const sources = sourceFacts(attribution, graph)
  return sources ? {kind: 'unnamed', sources} : {kind: 'unnamed'}
}

/** In the order of dates (undated last), and what would read the same only once, at its first date. @internal */
export function inOrder<Item extends Dated>(items: readonly Item[]): Item[] {
  if (items.length < 2) return [...items]
  const sorted = items
    .map((item) => ({item, time: time(item), reading: JSON.stringify(item)}))
    .sort((a, b) => a.time - b.time || inAlphabet(a.reading, b.reading))
  const seen = new Set<string>()
  return sorted.flatMap(({item}) => {
    const {at: _, ...rest} = item
    const reading = JSON.stringify(rest)
    if (seen.has(reading)) return []
    seen.add(reading)
    return [item]
  })
}

function time({at}: Dated): number {
  return at === undefined ? Number.MAX_SAFE_INTEGER : milliseconds(at)
}

/**
 * In alphabetical order, each once.
 *
 * @internal
 */
export function documentsInOrder<Document extends {readonly label: string}>(
  documents: readonly Document[],
): Document[] {
  const byReading = new Map(documents.map((document) => [JSON.stringify(document), document]))
  return [...byReading]
    .sort(([a, x], [b, y]) => inAlphabet(x.label, y.label) || inAlphabet(a, b))
    .map(([, document]) => document)
}
