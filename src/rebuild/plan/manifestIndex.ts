import type {Tag} from '../../queries/tags.ts'
import type {Manifest} from './manifest.ts'
import type {PageRule} from './pageRule.ts'

/** The first pages of a manifest by tag, and the pages that follow each. @internal */
export type ManifestIndex = {
  readonly byTag: ReadonlyMap<Tag, readonly string[]>
  readonly followers: ReadonlyMap<string, readonly string[]>
}

const made = new WeakMap<Manifest, {rules: readonly PageRule[]; index: ManifestIndex}>()

/**
 * Made once for a manifest, so that a plan costs what the change touches and not what the site holds: a manifest is never
 * changed in place.
 *
 * @internal
 */
export function indexOf(manifest: Manifest, rules: readonly PageRule[]): ManifestIndex {
  const known = made.get(manifest)
  if (known?.rules === rules) return known.index
  const queries = new Map(rules.map(({name, query}) => [name, query]))
  const byTag = new Map<Tag, string[]>()
  const followers = new Map<string, string[]>()
  for (const [page, {query, params, follows}] of Object.entries(manifest.pages)) {
    if (follows !== undefined) push(followers, follows, page)
    else for (const tag of queries.get(query)?.tags(params) ?? []) push(byTag, tag, page)
  }
  const index = {byTag, followers}
  made.set(manifest, {rules, index})
  return index
}

function push<Key>(lists: Map<Key, string[]>, key: Key, page: string): void {
  const list = lists.get(key)
  if (list) list.push(page)
  else lists.set(key, [page])
}
