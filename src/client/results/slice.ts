// From the engine's parts by name, here and beside: through its front door a site would ship the house rules too.
import type * as z from 'zod/mini'
import type {article} from '../../queries/article.ts'
import type {sourcingSlice} from '../../queries/sourcingSlice.ts'
import {isTimeZone} from '../../sourcing/calendar.ts'
import {fromDocuments} from '../../sourcing/documents/index.ts'
import type {Graph} from '../../sourcing/graph.ts'
import {readerStatus} from '../../sourcing/status/index.ts'
import type {Wording} from '../../sourcing/wording/wording.ts'
import {wordingStyleValues} from '../../vocabulary.ts'
import {ArgumentError} from '../errors.ts'
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
  readonly wording: Wording
  readonly bylines: () => ReadonlyMap<string, Byline>
  readonly works: () => ReadonlyMap<string, WorkReference>
  readonly status: (claim: string) => Status
}

/** @throws ArgumentError for a time zone that no clock here knows, or a style that there is not @internal */
export function readSlice(rows: Rows, wording: Wording, root?: Root): Slice {
  const {timeZone, style} = wording
  if (style !== undefined && !wordingStyleValues.includes(style))
    throw new ArgumentError('style', `\`style\` takes ${wordingStyleValues.join(', ')}.`)
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw new ArgumentError('timeZone', noSuchZone(timeZone))
  const read = new Set(rows.reports.map(({_id}) => _id))
  const documents = [
    ...rows.bases.filter(({_id}) => !read.has(_id)),
    ...rows.claims.map(asWritten),
    ...rows.rivals.map(asWritten),
    ...rows.reports,
    ...rows.articles,
    ...rows.people,
    ...rows.organizations,
    ...(root ? [root] : []),
  ]
  const at = lazily(() => newestInstant(documents))
  const bylines = lazily(() => new Map([...rows.people, ...rows.organizations].map((row) => [row._id, toByline(row)])))
  const works = lazily(
    () => new Map(rows.cited.flatMap((row) => (row._type === 'unknown' ? [] : [[row._id, toWorkReference(row)]]))),
  )
  const graph = lazily(() => fromDocuments(documents, {at: at()}))
  const status = (claim: string) => readerStatus(claim, graph(), at(), wording)
  return {rows, graph, at, wording, bylines, works, status}
}

/** In a preview, texts say in characters that nobody sees where they are written. What is worked out is made of the words alone. */
const UNSEEN = /(?:\u200B|\u200C|\u200D|\uFEFF){4,}/g

function asWritten<Row extends {readonly text: string}>(row: Row): Row {
  // Nothing may have been written yet.
  const text = row.text?.replace(UNSEEN, '')
  return text === row.text ? row : {...row, text}
}

function noSuchZone(name: string): string {
  return `\`timeZone\` is ${JSON.stringify(name.slice(0, 60))}, and no clock here knows such a place. Give an IANA name, such as "Europe/Paris".`
}
