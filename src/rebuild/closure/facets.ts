import type {ContentChange} from '../change.ts'

/** The topics whose lists a change may concern, with all that is broader than they. @internal */
export function topicsOf({type, id, before, after}: ContentChange): string[] {
  const keys = [before, after].filter((one) => one !== null)
  if (type === 'topic') return [id, ...keys.flatMap(({broader}) => broader ?? [])]
  return keys.flatMap(({topics}) => topics)
}

/**
 * A topic that moves takes along what is listed under it: lists of what is broader lose it, others gain it, and those that
 * are broader before and after have it as they had. One that gets another address has other lists itself.
 *
 * @param slugsFrom - the slugs of topics and of all that is broader
 * @internal
 */
export async function movedFacets(
  {type, operation, before, after}: ContentChange,
  slugsFrom: (topics: string[]) => Promise<string[]>,
): Promise<string[]> {
  if (type !== 'topic') return []
  const isRenamed = operation !== 'update' || before?.slug !== after?.slug
  const own = isRenamed ? [before?.slug, after?.slug].filter((slug) => typeof slug === 'string') : []
  if (operation === 'update' && before?.broader === after?.broader) return own
  const above = async (topic: string | null | undefined): Promise<string[]> => (topic ? slugsFrom([topic]) : [])
  const [from, to] = await Promise.all([above(before?.broader), above(after?.broader)])
  const moved = [...from.filter((slug) => !to.includes(slug)), ...to.filter((slug) => !from.includes(slug))]
  return [...new Set([...own, ...moved])]
}
