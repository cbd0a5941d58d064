import {readSeeds} from '../../scripts/seeds-check/read.ts'
import {fromDocuments, type Graph, type GraphAttribution, timeline} from '../../src/sourcing/index.ts'
import {seedsFolder} from './seedsFolder.ts'

const {seeds} = readSeeds(seedsFolder)
const publicDocuments = seeds.filter(({dataset}) => dataset === 'production').map(({document}) => document)

/** What the engine makes of the committed public seeds. */
export function graphOfSeeds(at: string): Graph {
  return fromDocuments(publicDocuments, {at})
}

/** The one claim whose text holds these words. */
export function claimAbout(graph: Graph, words: string): string {
  const found = [...graph.claims.values()].filter(({text}) => text.includes(words))
  const [claim, another] = found
  if (!claim || another) throw new Error(`${found.length} claims hold “${words}”`)
  return claim.id
}

/** The one article with this headline, or a part of it. */
export function articleCalled(graph: Graph, words: string): string {
  const found = [...graph.articles.values()].filter(({title}) => title.includes(words))
  const [article, another] = found
  if (!article || another) throw new Error(`${found.length} articles are called “${words}”`)
  return article.id
}

/** What the reports of others had printed for or against a claim by an instant. An undated report had. */
export function printedBy(at: string, claim: string, graph: Graph = graphOfSeeds(at)): GraphAttribution[] {
  return [...graph.attributions.values()].filter((attribution) => {
    const report = graph.reports.get(attribution.work.id)
    return attribution.claim === claim && report !== undefined && (report.publishedAt ?? '') <= at
  })
}

/** What happened to a claim, in the engine's words; who repeated it is left out. */
export function turnsOf(claim: string, graph: Graph): string[] {
  return timeline(claim, graph)
    .filter(({kind}) => kind !== 'relayed')
    .flatMap(({text}) => text ?? [])
}
