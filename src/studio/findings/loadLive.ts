import {documentsAround} from '../../references/around.ts'
import {targetsOfAll} from '../../references/follow.ts'
import {isObject} from '../../references/isObject.ts'
import {objectsIn} from '../../references/objectsIn.ts'
import {rowsFor, typesIn} from '../../references/table.ts'
import type {Changed} from '../publish/carry.ts'
import type {Live} from './concerns.ts'

/** The one thing asked of a client here; any version of `@sanity/client` has it. */
export type Asking = {
  readonly fetch: (
    query: string,
    params: Record<string, unknown>,
    options: {readonly perspective: 'published'; readonly tag: string},
  ) => Promise<unknown>
}

const resting = typesIn(rowsFor('claim', 'family', 'work', 'basis', 'party', 'home'))

/** What points at a document, as far as an article may rest on it. */
const pointing = '*[_type in $types && references($ids)]{_id, _type}'

/**
 * The published articles a publication may concern: those that point at something in it, at any remove, or make a claim
 * that a work in it makes; with everything they are judged by. Empty where there is no policy to judge by.
 *
 * ```ts
 * await loadLive([{id: 'reuters-report', type: 'report', draft}], client) // {articles: [ours], around: [policy, veto, …]}
 * ```
 */
export async function loadLive(changed: readonly Changed[], client: Asking): Promise<Live> {
  const ask = (query: string, params: Record<string, unknown>) =>
    client.fetch(query, params, {perspective: 'published', tag: 'sourceline.concerns'})
  const [policy, ids] = await Promise.all([ask('*[_id == "policy"][0]', {}), concernedIds(changed, ask)])
  if (!isObject(policy) || ids.length === 0) return {articles: [], around: []}
  const articles = objectsIn(await ask('*[_type == "article" && _id in $ids]', {ids}))
  const around = await documentsAround([...articles, policy, ...changed.map(({draft}) => draft)], ask)
  const known = new Set(articles.map(({_id}) => _id))
  return {articles, around: [policy, ...(around ?? []).filter(({_id}) => !known.has(_id))]}
}

async function concernedIds(
  changed: readonly Changed[],
  ask: (query: string, params: Record<string, unknown>) => Promise<unknown>,
): Promise<string[]> {
  const own = new Set(changed.map(({id}) => id))
  const seen = new Set([...own, ...changed.flatMap(claimsOf)])
  const articles = new Set<string>()
  let wave = [...seen]
  while (wave.length > 0) {
    const next: string[] = []
    for (const {_id, _type} of objectsIn(await ask(pointing, {ids: wave, types: resting}))) {
      if (typeof _id !== 'string' || seen.has(_id)) continue
      seen.add(_id)
      next.push(_id)
      if (_type === 'article') articles.add(_id)
    }
    wave = next
  }
  return [...articles]
}

const said = rowsFor('claim').filter(({at}) => at.startsWith('attributions'))

/** What a work says of a claim concerns everybody who makes that claim. */
function claimsOf({type, draft}: Changed): string[] {
  if (type !== 'article' && type !== 'report') return []
  return targetsOfAll(draft, said)
}
