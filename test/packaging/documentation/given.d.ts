// What the pages take for given: a reader has it already, or would not be reading that page.
import type {SanityClient} from '@sanity/client'
import type {Article as AnArticle, Newsroom} from 'sourceline'
import type {InitialDocument} from 'sourceline/lake'
import type {Graph, GraphAttribution} from 'sourceline/sourcing'

declare global {
  const client: SanityClient
  const newsroom: Newsroom
  const article: AnArticle
  const slug: string
  const id: string
  const secret: string
  const graph: Graph
  const attribution: GraphAttribution
  const at: string
  const documents: readonly InitialDocument[]
  const purge: (tags: readonly string[]) => Promise<void>
  const report: (...words: readonly unknown[]) => void
  const handler: (request: Request) => Promise<Response>
  const counter: () => () => string
  const build: (settings: {root: string; outDir: string}) => Promise<void>
}
