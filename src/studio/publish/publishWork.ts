/** One Publish from beginning to end, with everything it touches handed in. */

import type {Action} from '@sanity/client'
import {idsOf, movedDocuments, publicationActions} from './actions.ts'
import {type Changed, collectPublication, type Dangling, type Load, type PublicationSet} from './carry.ts'
import type {StoredDocument} from './documents.ts'

/** A document that may not be published as it stands, and why. */
export type Refusal = {readonly changed: Changed; readonly messages: readonly string[]}

/** How a Publish ended. Only `published` changed anything. */
export type Outcome =
  | {readonly kind: 'published'; readonly documents: readonly Changed[]}
  | {readonly kind: 'unchanged'}
  | {readonly kind: 'moved'; readonly documents: readonly Changed[]}
  | {readonly kind: 'dangling'; readonly dangling: readonly (Dangling & {readonly from: Changed})[]}
  | {readonly kind: 'invalid'; readonly refusals: readonly Refusal[]}
  | {readonly kind: 'refused'; readonly because: string}

/** What a Publish needs from the outside. */
export type Publisher = {
  readonly load: Load
  /** The errors of one draft; `exists` says whether a strong reference will find its target once all is published. */
  readonly errorsOf: (document: StoredDocument, exists: (id: string) => Promise<boolean>) => Promise<readonly string[]>
  /** Why the house does not let this out, in words; undefined: it does. */
  readonly refusedBecause: (set: PublicationSet) => Promise<string | undefined>
  readonly send: (actions: Action[]) => Promise<unknown>
  readonly now: () => Date
}

/**
 * ```ts
 * await publishWork('article-1', {load, errorsOf, refusedBecause, send, now})
 * // {kind: 'published', documents: [organization, person, claim, report, article]}
 * ```
 *
 * Collects what goes along, validates every draft of it, asks the gate, looks once more whether anything moved meanwhile, and sends
 * one request. Readers see all of it or none of it.
 */
export async function publishWork(
  workId: string,
  {load, errorsOf, refusedBecause, send, now}: Publisher,
): Promise<Outcome> {
  const set = await collectPublication(workId, load)
  if (set.documents.length === 0) return {kind: 'unchanged'}
  if (set.dangling.length > 0) return {kind: 'dangling', dangling: withOrigin(set)}

  const carried = new Set(set.documents.map(({id}) => id))
  const exists = async (id: string) => carried.has(id) || (await load([id])).length > 0
  const checked = await Promise.all(
    set.documents.map(async (changed) => ({changed, messages: await errorsOf(changed.draft, exists)})),
  )
  const refusals = checked.filter(({messages}) => messages.length > 0)
  if (refusals.length > 0) return {kind: 'invalid', refusals}

  const because = await refusedBecause(set)
  if (because !== undefined) return {kind: 'refused', because}

  const moved = movedDocuments(set, await load(idsOf(set)))
  if (moved.length > 0) return {kind: 'moved', documents: moved}

  await send(publicationActions(set, now().toISOString()))
  return {kind: 'published', documents: set.documents}
}

function withOrigin({documents, dangling}: PublicationSet): (Dangling & {from: Changed})[] {
  return dangling.flatMap((found) => {
    const from = documents.find(({id}) => id === found.document)
    return from ? [{...found, from}] : []
  })
}
