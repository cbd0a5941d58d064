import {inOwnNames} from '../client/own/inOwnNames.ts'
import type {SanityClientLike} from '../client/sanityClient.ts'
import {tag} from '../queries/tags/tags.ts'
import {contentTypes} from '../references/contentTypes.ts'
import {type DeclaredNewsroom, rowsOf} from '../references/ownRows.ts'
import type {ContentChange} from './change.ts'
import {askingOf} from './closure/ask.ts'
import {facetsOf} from './closure/facets.ts'
import {addItself, itselfIn} from './closure/itself.ts'
import {addOwn} from './closure/own.ts'
import {type AffectedTag, nothingToPurge, type Purge} from './closure/purge.ts'
import {addResting} from './closure/rests.ts'
import {read} from './closure/shapes.ts'
import {addShown} from './closure/shown.ts'

/**
 * Every page that shows something of a changed document, directly or through references, as cache tags.
 *
 * ```ts
 * await affectedTags(change, {client}) // a person was renamed
 * // [{tag: 'type:person', because: ['9eb6…']}, {tag: 'person:9eb6…', because: ['9eb6…']},
 * //  {tag: 'article:harbour-mud', because: ['9eb6…', '94cd…']}, …]
 * ```
 *
 * What is read around a page is followed the other way round. Where nothing else has changed since, each page found in this way is
 * then worked out with the document as it was and as it is, and those that do not differ are left out. Asked past the CDN.
 *
 * @param changes - one, or several that are dealt with together, such as those of one transaction
 * @param options - `complete`: nothing else has changed since the pages were made. Whoever keeps a journal of all deliveries knows
 *   that; otherwise the dataset is asked, which tells of everything but deletions.
 * @throws RequestError when the Content Lake cannot be asked: then nothing may be taken for unaffected
 * @public
 */
export async function affectedTags(
  changes: ContentChange | readonly ContentChange[],
  {client, complete = false, newsroom, signal}: AffectedOptions,
): Promise<AffectedTag[]> {
  const compares = complete || 'ifAlone'
  return reachedTags([changes].flat(), {client, compares, newsroom, ...(signal && {signal})})
}

/** `{client, newsroom, complete: true}`: of whom to ask, and what else is known. @public */
export type AffectedOptions = {
  readonly client: SanityClientLike
  readonly complete?: boolean
  /** Its own fields and types, where it has any: the same as `webhookFor` was given. */
  readonly newsroom?: DeclaredNewsroom | undefined
  readonly signal?: AbortSignal
}

/** @param options - `compares`: whether pages that were reached, and are as they were, are left out @internal */
export async function reachedTags(
  changes: readonly ContentChange[],
  {client, compares, newsroom, signal}: Omit<AffectedOptions, 'complete'> & {readonly compares: boolean | 'ifAlone'},
): Promise<AffectedTag[]> {
  const rows = rowsOf(newsroom ?? {})
  const purge = nothingToPurge()
  const asking = askingOf(inOwnNames(client, newsroom ?? {}), signal)
  const shown = changes.filter((change) => concernsPages(change, purge))
  if (shown.length === 0) return purge.all()
  const facets = await facetsOf(asking.request)
  for (const change of shown) {
    const itself = itselfIn(change)
    await addItself(change, itself, {asking, facets, purge, isAlone: compares === true && changes.length === 1})
    await addShown(change, itself, {asking, facets, purge})
    await addOwn(change, itself, {asking, facets, purge, rows})
  }
  await addResting(shown.filter(isReadForSourcing), {asking, facets, purge, compares})
  return purge.all()
}

/** Adds what every change of its type is told under, and says whether there is more to it. */
function concernsPages(change: ContentChange, purge: Purge): boolean {
  const {id, type} = change
  const {groups} = itselfIn(change)
  const ours = contentTypes.find((one) => one === type)
  if (ours !== undefined) purge.add([tag.type(ours)], [id])
  if (type === 'policy') {
    if (groups.has('entry')) purge.add([tag.policy], [id])
    // A webhook that was registered earlier does not tell the two apart.
    const isWorded = groups.has('wording') || (groups.has('entry') && !groups.has('unworded'))
    if (isWorded) purge.add([tag.wording], [id])
    return groups.has('own')
  }
  return groups.size > 0 || hasMoved(change)
}

/** Which claims a work carries decides with which others it is read. */
function hasMoved({before, after}: ContentChange): boolean {
  const [was, is] = [before, after].map((keys) => [...(keys?.claims ?? [])].sort().join())
  return was !== is
}

const readForSourcing: ReadonlySet<string> = new Set(Object.keys(read))

function isReadForSourcing(change: ContentChange): boolean {
  if (!readForSourcing.has(change.type)) return false
  const {groups} = itselfIn(change)
  return groups.has('sourcing') || groups.has('cited') || groups.has('name') || hasMoved(change)
}
