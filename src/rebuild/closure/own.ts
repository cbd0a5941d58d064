import * as z from 'zod/mini'
import {decode} from '../../client/decode.ts'
import {LATEST} from '../../queries/claimCards.ts'
import {list} from '../../queries/shapes/list.ts'
import {object} from '../../queries/shapes/object.ts'
import {text} from '../../queries/shapes/text.ts'
import {type Tag, tag} from '../../queries/tags/tags.ts'
import {contentTypes} from '../../references/contentTypes.ts'
import {idsIn} from '../../references/groq.ts'
import type {NewsroomRows, OwnRow} from '../../references/ownRows.ts'
import type {ContentChange} from '../change.ts'
import type {Asking} from './ask.ts'
import type {Facets} from './facets.ts'
import type {Itself} from './itself.ts'
import {anonymousLists, articleLists, claimLists} from './lists.ts'
import {ownPage} from './ownPage.ts'
import type {Purge} from './purge.ts'

/** What a field of a newsroom's own shows of the document it points at, unless it has a projection. @internal */
export const NAMED_BY_OWN = ['title', 'name', 'headline', 'slug'] as const

/** How many documents are asked for at once. */
const AT_ONCE = 400

const optional = z.nullable(z.string())
const ids = list(text)

const pointing = object({
  _id: text,
  _type: text,
  slug: optional,
  kind: optional,
  isShown: z.nullable(z.boolean()),
  finding: optional,
  authors: ids,
  topics: ids,
  points: ids,
  listed: ids,
})
type Pointing = z.output<typeof pointing>

/**
 * Adds the pages of a document of a newsroom's own type, and every page that shows something of a changed document by a field of the
 * newsroom's own.
 *
 * @internal
 */
export async function addOwn(
  {id, type}: ContentChange,
  {groups, both}: Itself,
  {asking, facets, purge, rows}: {asking: Asking; facets: Facets; purge: Purge; rows: NewsroomRows},
): Promise<void> {
  if (!contentTypes.some((one) => one === type)) {
    purge.add([tag.anyOwn, ...ownPage(type, {id, slugs: both(({slug}) => [slug])})], [id])
  }
  if (!groups.has('own')) return
  const following = rows.references.filter(({to, levels}) => levels > 1 || to.length === 0 || to.includes(type))
  const deepest = Math.max(0, ...following.map(({levels}) => levels))
  const reasons = new Map<string, readonly string[]>([[id, [id]]])
  let wave: readonly string[] = [id]
  for (let level = 1; level <= deepest; level += 1) {
    const reading = following.filter(({levels}) => levels >= level)
    const last = level === deepest
    const types = last ? reading.map(({of}) => of) : [...contentTypes, ...rows.types]
    const next: string[] = []
    for await (const row of pointingAt(wave, types, reading, asking)) {
      const seen = new Set(wave)
      const from = row.points.find((target) => seen.has(target))
      if (from !== undefined) {
        const isListed = row.listed.some((target) => seen.has(target))
        purge.add(pagesOf(row, isListed, facets), [...(reasons.get(from) ?? [id]), row._id])
      }
      if (reasons.has(row._id)) continue
      // By whichever field: what is between is no page.
      reasons.set(row._id, [...(reasons.get(from ?? id) ?? [id]), row._id])
      next.push(row._id)
    }
    wave = next
  }
}

/** The documents of these types that point at any of those, a page of them at a time. */
async function* pointingAt(
  targets: readonly string[],
  types: readonly string[],
  reading: readonly OwnRow[],
  asking: Asking,
): AsyncGenerator<Pointing> {
  const query = `*[references($ids) && _type in $types && _id > $after] | order(_id asc)[0...$limit]{
    _id, _type, "slug": slug.current, kind, "isShown": _type != "article" || defined(publishedAt), "finding": ${LATEST},
    "authors": authors[]._ref, "topics": topics[]._ref,
    "points": ${idsIn(reading)}, "listed": ${idsIn(reading.filter(({isListed}) => isListed))}}`
  for (let from = 0; from < targets.length; from += AT_ONCE) {
    const params = {ids: targets.slice(from, from + AT_ONCE), types: [...new Set(types)], limit: AT_ONCE}
    for (let after: string | undefined = ''; after !== undefined; ) {
      const answer = await asking.request('affectedTags', query, {...params, after})
      const page: Pointing[] = decode(z.array(pointing), answer, {
        query: 'affectedTags',
        separable: [[]],
        onInvalid: 'throw',
      })
      yield* page
      after = page.length === AT_ONCE ? page.at(-1)?._id : undefined
    }
  }
}

/** The pages that show a document's own fields: its own, and lists where they show them too. */
function pagesOf(row: Pointing, isListed: boolean, facets: Facets): Tag[] {
  const {_id, _type, slug, kind, isShown, finding, authors, topics} = row
  if (isShown !== true) return []
  const lists: Readonly<Record<string, () => Tag[]>> = {
    article: () => articleLists({kinds: [kind], authors, topics}, facets),
    claim: () => [...claimLists({findings: [finding], topics}, facets), ...anonymousLists(topics, facets)],
    topic: () => [tag.topics],
  }
  return [...ownPage(_type, {id: _id, slugs: [slug]}), ...((isListed && lists[_type]?.()) || [])]
}
