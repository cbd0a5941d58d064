/** What the gate says of what is on an editor's screen. No React: documents in, a judgement out. */

import {decide, type GateChange, type Records, type Verdict} from '../../gate/index.ts'
import {publishedId} from '../../references/ids.ts'
import {fromDocuments, type Graph} from '../../sourcing/index.ts'
import type {PublicationSet} from '../publish/carry.ts'

/** Everything around a work, loaded: what readers have, what they would have, and what the desk has noted. */
export type Loaded = {
  readonly before: readonly unknown[]
  readonly after: readonly unknown[]
  readonly records: Records | undefined
}

/** A verdict, and the graph it was made of. */
export type Judgement = {readonly verdict: Verdict; readonly graph: Graph}

/**
 * ```ts
 * changesOf({documents: [{id: 'ours', draft, published}], dangling: []}) // [{id: 'ours', before: published, after: draft}]
 * ```
 */
export function changesOf({documents}: PublicationSet): GateChange[] {
  return documents.map(({id, draft, published}) => ({id, before: published ?? null, after: draft}))
}

/**
 * Judges a work as it stands in the form, amid what was loaded a moment ago: typing waits for no request.
 *
 * @param work - the work as it is being written; without it, as it was loaded
 * @param isFirst - as if it were published for the first time, where nothing of it has changed
 */
export async function judge(
  {before, after, records}: Loaded,
  at: string,
  work?: Record<string, unknown>,
  isFirst = false,
): Promise<Judgement> {
  const id = typeof work?._id === 'string' ? publishedId(work._id) : undefined
  const next = work === undefined ? after : [...after.filter((document) => idOf(document) !== id), {...work, _id: id}]
  const was = isFirst ? before.filter((document) => idOf(document) !== id) : before
  const verdict = await decide({before: was, after: next, records, at})
  return {verdict, graph: fromDocuments(next)}
}

function idOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null && '_id' in document ? document._id : undefined
}
