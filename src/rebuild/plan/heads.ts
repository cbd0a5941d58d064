import type {Newsroom} from '../../client/createNewsroom.ts'
import type {ContentChange} from '../change.ts'
import type {AffectedTag} from '../closure/purge.ts'
import type {Manifest} from './manifest.ts'
import type {ManifestIndex} from './manifestIndex.ts'
import type {PageRule} from './pageRule.ts'
import type {Head} from './plannedPages.ts'

/**
 * The pages of a rule that changes may have made other than they were: those the manifest files under an affected tag,
 * and those an affected tag is about that the manifest does not know yet.
 *
 * @param setting - `changes`: the rule knows where each of them can be, or of none
 * @internal
 */
export async function touchedHeads(
  rule: PageRule,
  affected: readonly AffectedTag[],
  {
    manifest,
    index,
    newsroom,
    changes,
  }: {manifest: Manifest; index: ManifestIndex; newsroom: Newsroom; changes: readonly ContentChange[]},
): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>()
  const near = changes.map((change) => rule.near(change))
  if (near.every((one) => one !== undefined)) {
    const reasons = new Map(affected.map(({tag, because}) => [tag, because]))
    for (const params of near.flat()) {
      const tag = rule.query.tags(params).find((one) => reasons.has(one))
      if (tag !== undefined) heads.set(rule.page(params, 1), {params, because: reasons.get(tag) ?? []})
    }
    return heads
  }
  for (const {tag, because} of affected) {
    for (const page of index.byTag.get(tag) ?? []) {
      const entry = manifest.pages[page]
      if (entry?.query === rule.name && !heads.has(page)) heads.set(page, {params: entry.params, because})
    }
  }
  const {about} = rule
  const values = about ? affected.map(({tag, because}) => ({value: valueIn(tag, about.tag('')), because})) : []
  if (!about || values.some(({value}) => value?.startsWith(HASHED))) {
    const reasons = new Map(affected.map(({tag, because}) => [tag, because]))
    for await (const params of rule.all(newsroom)) {
      const tag = rule.query.tags(params).find((one) => reasons.has(one))
      const page = rule.page(params, 1)
      if (tag !== undefined && !heads.has(page)) heads.set(page, {params, because: reasons.get(tag) ?? []})
    }
  }
  if (about) {
    for (const {value, because} of values) {
      if (value === undefined || value.startsWith(HASHED)) continue
      const params = about.params(value)
      const page = rule.page(params, 1)
      if (!heads.has(page)) heads.set(page, {params, because})
    }
  }
  return heads
}

/** Pages that a process began and did not end, whatever changed: nobody knows what stands there. @internal */
export function begunHeads(
  rule: PageRule,
  {manifest: {pages}, index, because}: {manifest: Manifest; index: ManifestIndex; because: readonly string[]},
): Map<string, Head> {
  const heads = new Map<string, Head>()
  for (const page of index.begun.get(rule.name) ?? []) {
    const first = pages[page]?.follows ?? page
    const entry = pages[first]
    if (entry) heads.set(first, {params: entry.params, because})
  }
  return heads
}

/** Of a value too long for a tag only a hash stands in it: then all pages are asked which they are. */
const HASHED = '~'

/** `('article:a%2Fb', 'article:')` is about `a/b`. */
function valueIn(tag: string, prefix: string): string | undefined {
  const encoded = tag.slice(prefix.length)
  return tag.startsWith(prefix) && !encoded.includes(':') ? decodeURIComponent(encoded) : undefined
}
