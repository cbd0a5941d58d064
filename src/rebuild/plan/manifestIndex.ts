import type {Tag} from '../../queries/tags/tags.ts'
import {BEGUN, entryOf, type Manifest, type ManifestPage} from './manifest.ts'
import type {PageRule} from './pageRule.ts'

type Filed<Key> = Map<Key, Set<string>>

/** The first pages of a manifest by tag, the pages that follow each, and by rule the pages that were begun. @internal */
export type ManifestIndex = {
  readonly byTag: ReadonlyMap<Tag, ReadonlySet<string>>
  readonly followers: ReadonlyMap<string, ReadonlySet<string>>
  readonly begun: ReadonlyMap<string, ReadonlySet<string>>
}

type Made = {
  readonly rules: readonly PageRule[]
  readonly index: {readonly byTag: Filed<Tag>; readonly followers: Filed<string>; readonly begun: Filed<string>}
}

const made = new WeakMap<Manifest, Made>()

/**
 * Made once for a manifest, so that a plan costs what the change touches and not what the site holds: a manifest is never
 * changed in place.
 *
 * @internal
 */
export function indexOf(manifest: Manifest, rules: readonly PageRule[]): ManifestIndex {
  const known = made.get(manifest)
  if (known && isSame(known.rules, rules)) return known.index
  const fresh: Made = {rules, index: {byTag: new Map(), followers: new Map(), begun: new Map()}}
  const queries = queriesOf(rules)
  for (const [page, entry] of Object.entries(manifest.pages)) file(page, entry, fresh, queries, add)
  made.set(manifest, fresh)
  return fresh.index
}

/**
 * Hands the index of a manifest on to the one that comes of a plan for some of its pages, so that a site that is planned change by change is
 * filed once. Whoever goes back to the earlier manifest has it filed again.
 *
 * @internal
 */
export function handOn(from: Manifest, to: Manifest, planned: readonly string[]): void {
  const known = made.get(from)
  if (!known) return
  made.delete(from)
  const queries = queriesOf(known.rules)
  for (const page of planned) {
    const [old, fresh] = [entryOf(from, page), entryOf(to, page)]
    if (old) file(page, old, known, queries, remove)
    if (fresh) file(page, fresh, known, queries, add)
  }
  made.set(to, known)
}

type Queries = ReadonlyMap<string, PageRule['query']>

function queriesOf(rules: readonly PageRule[]): Queries {
  return new Map(rules.map(({name, query}) => [name, query]))
}

function file(
  page: string,
  {query, params, digest, follows}: ManifestPage,
  {index}: Made,
  queries: Queries,
  doTo: <Key>(filed: Filed<Key>, key: Key, page: string) => void,
): void {
  if (digest === BEGUN) doTo(index.begun, query, page)
  if (follows !== undefined) doTo(index.followers, follows, page)
  else for (const tag of queries.get(query)?.tags(params) ?? []) doTo(index.byTag, tag, page)
}

function add<Key>(filed: Filed<Key>, key: Key, page: string): void {
  const pages = filed.get(key)
  if (pages) pages.add(page)
  else filed.set(key, new Set([page]))
}

function remove<Key>(filed: Filed<Key>, key: Key, page: string): void {
  filed.get(key)?.delete(page)
}

/** A site that lists its rules anew for each plan lists the same ones. */
function isSame(known: readonly PageRule[], rules: readonly PageRule[]): boolean {
  return known === rules || (known.length === rules.length && known.every((rule, at) => rule === rules[at]))
}
