import type {ContentInvalidError} from '../../client/errors.ts'
import {BEGUN, entryOf, type Manifest, type ManifestPage} from './manifest.ts'
import type {ManifestIndex} from './manifestIndex.ts'
import type {PageParams, PageRule} from './pageRule.ts'
import type {Asked, Site} from './site.ts'

/**
 * What to do about one page, and the documents that lead to it: the changed one first, the page's own last.
 *
 * @public
 */
export type PlannedPage = {
  readonly page: string
  readonly because: readonly string[]
} & (
  | {readonly action: 'remove'}
  | {
      /** `add` where there is no such page yet, or one that was begun and not done. */
      readonly action: 'add' | 'rebuild'
      /** What the manifest is to say of it once it is built. */
      readonly entry: ManifestPage
      /** The page cannot be made from what is published; what stands there may be kept. */
      readonly invalid?: ContentInvalidError
    }
)

/** A first page to look at, and why. @internal */
export type Head = {readonly params: PageParams; readonly because: readonly string[]}

/**
 * Compares a page with what it was, and every page of a list from its first on: where each begins follows from the one
 * before.
 *
 * @internal
 */
export async function plannedPages(
  rule: PageRule,
  first: string,
  {params: start, because}: Head,
  {manifest, index, site}: {manifest: Manifest; index: ManifestIndex; site: Site},
): Promise<PlannedPage[]> {
  const planned: PlannedPage[] = []
  const there = new Set<string>()
  let params: PageParams | null = start
  for (let number = 1; params !== null && number <= rule.most; number += 1) {
    const page = rule.page(params, number)
    const asked: Asked = await site.ask(rule, params)
    if (!asked.exists || there.has(page)) break
    there.add(page)
    const known = entryOf(manifest, page)
    if (known?.digest !== asked.digest) {
      const {digest, invalid} = asked
      const entry = {query: rule.name, params, digest, ...(number > 1 && {follows: first})}
      planned.push({
        page,
        action: known && known.digest !== BEGUN ? 'rebuild' : 'add',
        because,
        entry,
        ...(invalid && {invalid}),
      })
    }
    params = asked.next
  }
  const before = [first, ...(index.followers.get(first) ?? [])]
  for (const page of before) {
    if (!there.has(page) && entryOf(manifest, page)) planned.push({page, action: 'remove', because})
  }
  return planned
}
