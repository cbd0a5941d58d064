import {createNewsroom, type SanityClientLike} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {articleBySlugQuery} from '../../src/queries/article.ts'
import {median} from './ratio.ts'

/** Milliseconds of processor time: to parse an answer, and to check it and make it a result on top of that. */
export type Cost = {readonly parse: number; readonly sourceline: number}

/**
 * What this package does to one answer, with no line and no lake between: what is left of it when the machine is busy, and
 * nothing that `@sanity/client` does for both. In turns, so that a busy moment is shared.
 */
export async function costOf(documents: readonly InitialDocument[], slug: string): Promise<Cost> {
  const lake = await createLake({documents})
  const body = JSON.stringify(await lake.client().fetch(articleBySlugQuery, {slug}))
  await lake.close()
  const client: SanityClientLike = {
    config: () => ({}),
    withConfig: () => client,
    fetch: async () => JSON.parse(body),
  }
  const newsroom = createNewsroom({client})
  const ways = {parse: () => client.fetch(articleBySlugQuery, {slug}, {}), whole: () => newsroom.articles.bySlug(slug)}
  const times = {parse: [] as number[], whole: [] as number[]}
  for (let round = -2; round < ROUNDS; round++) {
    for (const way of ['parse', 'whole'] as const) {
      const {user, system} = process.threadCpuUsage()
      for (let turn = 0; turn < TURNS; turn++) await ways[way]()
      const used = process.threadCpuUsage()
      if (round >= 0) times[way].push((used.user + used.system - user - system) / 1000 / TURNS)
    }
  }
  const parse = median(times.parse)
  return {parse, sourceline: median(times.whole) - parse}
}

/** Many, because the system counts processor time in steps of some milliseconds while nothing waits. */
const TURNS = 400
const ROUNDS = 9
