/** Claims that were made before and read like the selected words, with where they were made. */

import type {SanityClient} from '@sanity/client'
import {indexSaid} from '../../reading/index.ts'
import {isObject} from '../../references/isObject.ts'

/** A claim that was made before. */
export type Said = {readonly id: string; readonly text: string; readonly where?: string}

/** As many as one looks at while writing. */
const most = 3

/** Words that are rare enough to look for; a claim of a running story shares the longest. */
const lookedFor = 6

const where = `*[_type in ["article", "report"] && references($ids)] | order(coalesce(publishedAt, _updatedAt) desc)[0...40]{
  "title": coalesce(headline, title), publishedAt,
  "claims": array::compact(coalesce(attributions[].claim._ref, []) + coalesce(body[].markDefs[].claims[]._ref, []))
}`

/**
 * ```ts
 * await saidBefore(client, 'The president vetoed the plan', new Set()) // [{id: 'veto', text: 'The president …', where: 'Two agencies …, 2025-06-16'}]
 * ```
 *
 * It compares wording and says of nothing that it is the same: whoever writes decides.
 *
 * @param except - claims that are no news here
 */
export async function saidBefore(client: SanityClient, words: string, except: ReadonlySet<string>): Promise<Said[]> {
  const rare = rareWords(words)
  if (rare.length < 2) return []
  const ask = async (query: string, params: Record<string, unknown>) => {
    const found: unknown = await client.fetch(query, params, {perspective: 'drafts', tag: 'sourceline.said'})
    return Array.isArray(found) ? found.filter(isObject) : []
  }
  const any = rare.map((_, index) => `text match $w${index}`).join(' || ')
  const claims = await ask(
    `*[_type == "claim" && (${any})][0...400]{_id, text}`,
    Object.fromEntries(rare.map((word, index) => [`w${index}`, `${word}*`])),
  )
  const known = claims.flatMap(({_id, text}) =>
    typeof _id === 'string' && typeof text === 'string' && !except.has(_id) ? [{id: _id, text}] : [],
  )
  const near = indexSaid(known)
    .like(words)
    .slice(0, most)
    .map(({said: {id, text}}) => ({id, text}))
  if (near.length === 0) return []
  const works = await ask(where, {ids: near.map(({id}) => id)})
  return near.map((said) => {
    const work = works.find(({claims: ids}) => Array.isArray(ids) && ids.includes(said.id))
    const place = [work?.title, String(work?.publishedAt ?? '').slice(0, 10)].filter(Boolean).join(', ')
    return {...said, ...(place && {where: place})}
  })
}

function rareWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, lookedFor)
}

/** The claims of a story, as they are worded, in the order they were asked for. */
export async function claimsIn(client: SanityClient, ids: readonly string[]): Promise<Said[]> {
  const query = '*[_type == "claim" && _id in $ids]{_id, text}'
  const found: unknown = await client.fetch(query, {ids}, {perspective: 'drafts', tag: 'sourceline.said'})
  const claims = (Array.isArray(found) ? found.filter(isObject) : []).flatMap(({_id, text}) =>
    typeof _id === 'string' && typeof text === 'string' ? [{id: _id, text}] : [],
  )
  return claims.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
