// From the engine's parts by name, here and beside: through its front door a site would ship the house rules too.
import type * as z from 'zod/mini'
import type {article} from '../../queries/article.ts'
import type {sourcingSlice} from '../../queries/sourcingSlice.ts'
import {fromDocuments} from '../../sourcing/documents/index.ts'
import type {Graph} from '../../sourcing/graph.ts'
import {readerStatus} from '../../sourcing/status/index.ts'
import type {WordingStyle} from '../../vocabulary.ts'
import {toByline} from './byline.ts'
import {lazily} from './lazily.ts'
import {newestInstant} from './newestInstant.ts'
import type {Byline, Status, WorkReference} from './types.ts'
import {toWorkReference} from './workReference.ts'

type Rows = {readonly [Key in keyof typeof sourcingSlice]: z.output<(typeof sourcingSlice)[Key]>}
type Root = NonNullable<z.output<typeof article>>['root']

/**
 * What the results of an article and of a claim are made from: the rows of one answer, the graph they make, the newest
 * date in them (so that a result never depends on the clock), and who and what can be pointed at.
 *
 * @internal
 */
export type Slice = {
  readonly rows: Rows
  readonly graph: () => Graph
  readonly at: () => string
  readonly style: WordingStyle
  readonly bylines: () => ReadonlyMap<string, Byline>
  readonly works: () => ReadonlyMap<string, WorkReference>
  readonly status: (claim: string) => Status
}

/** @internal */
export function readSlice(rows: Rows, style: WordingStyle, root?: Root): Slice {
  const documents = [
    ...rows.claims,
    ...rows.rivals,
    ...rows.reports,
    ...rows.articles,
    ...rows.people,
    ...rows.organizations,
    ...(root ? [root] : []),
  ]
  const at = lazily(() => newestInstant(documents))
  const bylines = lazily(() => new Map([...rows.people, ...rows.organizations].map((row) => [row._id, toByline(row)])))
  const works = lazily(() => new Map(rows.cited.map((row) => [row._id, toWorkReference(row)])))
  const graph = lazily(() => fromDocuments(documents, {at: at()}))
  return {rows, graph, at, style, bylines, works, status: (claim) => readerStatus(claim, graph(), at())}
}
