/** What goes along when a work is published, and what stands in the way. No React, no client: documents in, a plan out. */

import {draftId, publishedId} from '../../references/ids.ts'
import {restedOnTypes} from '../../references/restedOnTypes.ts'
import {type Reference, referencesOf, type StoredDocument} from './documents.ts'

/** A changed document that is to be published, beside what readers have now. */
export type Changed = {
  /** Its published id. */
  readonly id: string
  readonly type: string
  readonly draft: StoredDocument
  readonly published?: StoredDocument
}

/** A reference that would point at nothing once everything carried is published. */
export type Dangling = {
  /** Published id of the document the reference stands in. */
  readonly document: string
  readonly reference: Reference
  /** `missing`: there is no such document; `unpublished`: it is a draft that does not go along. */
  readonly reason: 'missing' | 'unpublished'
}

/** Everything one Publish publishes, in an order in which no reference is broken on the way: the work comes last. */
export type PublicationSet = {readonly documents: readonly Changed[]; readonly dangling: readonly Dangling[]}

/** Loads documents by id, drafts and published ones alike; ids that do not exist are left out of the answer. */
export type Load = (ids: readonly string[]) => Promise<readonly StoredDocument[]>

/**
 * ```ts
 * await collectPublication('article-1', load)
 * // {documents: [organization Reuters, person Weber, claim, report, article-1], dangling: []}
 * ```
 *
 * Follows references from the work's draft to whatever has changed, and from there on. What is unchanged is not followed:
 * a draft somebody else has begun three documents away is no part of this work. A document that nothing here points at is
 * never reached, so an unreferenced person is never published.
 *
 * @param workId - id of the article or report, with or without `drafts.`
 * @param load - reads documents with drafts and published ones apart (perspective `raw`)
 */
export async function collectPublication(workId: string, load: Load): Promise<PublicationSet> {
  const work = publishedId(workId)
  const known = new Map<string, StoredDocument>()
  const asked = new Set<string>()
  const changed = new Map<string, Changed>()
  let wave: readonly string[] = [work]

  while (wave.length > 0) {
    for (const id of wave) asked.add(id)
    for (const document of await load(wave.flatMap((id) => [id, draftId(id)]))) known.set(document._id, document)
    const next = new Set<string>()
    for (const id of wave) {
      const found = changedDocument(id, known)
      if (!found || (id !== work && !isCarried(found.type))) continue
      changed.set(id, found)
      for (const {target} of referencesOf(found.draft)) next.add(publishedId(target))
    }
    wave = [...next].filter((id) => !asked.has(id))
  }

  return {documents: inOrder(work, changed), dangling: danglingReferences(changed, known)}
}

function changedDocument(id: string, known: ReadonlyMap<string, StoredDocument>): Changed | undefined {
  const draft = known.get(draftId(id))
  if (!draft) return undefined
  const published = known.get(id)
  return {id, type: draft._type, draft, ...(published && {published})}
}

function isCarried(type: string): boolean {
  return restedOnTypes.includes(type)
}

function danglingReferences(
  changed: ReadonlyMap<string, Changed>,
  known: ReadonlyMap<string, StoredDocument>,
): Dangling[] {
  return [...changed.values()].flatMap(({id, draft}) =>
    referencesOf(draft)
      .filter(({target}) => !changed.has(publishedId(target)) && !known.has(target))
      .map((reference) => ({
        document: id,
        reference,
        reason: known.has(draftId(reference.target)) ? ('unpublished' as const) : ('missing' as const),
      })),
  )
}

/**
 * By type first, then what a document points at before the document: a ministry after its government. The hosted lake
 * applies actions one after another, so a strong reference must find its target already there.
 */
function inOrder(work: string, changed: ReadonlyMap<string, Changed>): Changed[] {
  const ordered = new Map<string, Changed>()
  const visiting = new Set<string>()

  function place(document: Changed): void {
    if (visiting.has(document.id)) return
    visiting.add(document.id)
    for (const {target, weak} of referencesOf(document.draft)) {
      const before = changed.get(publishedId(target))
      if (before && !weak && before.id !== work) place(before)
    }
    ordered.set(document.id, document)
  }

  const rest = [...changed.values()].filter(({id}) => id !== work)
  rest.sort((one, other) => rank(one) - rank(other) || one.id.localeCompare(other.id))
  for (const document of rest) place(document)
  const last = changed.get(work)
  if (last) ordered.set(work, last)
  return [...ordered.values()]
}

function rank({type}: Changed): number {
  return restedOnTypes.indexOf(type)
}
