import type {ContentChange} from '../change.ts'
import type {Asking} from './ask.ts'
import {regionBefore} from './compare.ts'
import {type Pages, pagesOf} from './pages.ts'
import {isAlone} from './quiet.ts'
import type {Reach} from './reach.ts'
import {type Region, regionOf} from './region.ts'

/** Beyond as many pages it costs more to tell which of them differ than to show each once more. */
const MOST_COMPARED = 250

/** Which pages are other than they were. @internal */
export type Comparison = {
  readonly claim: (id: string) => boolean
  readonly card: (id: string) => boolean
  readonly article: (id: string) => boolean
  /** Whether it came into the list of claims without a name behind them, or went; or was and is listed there. */
  readonly anonymous: (id: string) => 'moved' | 'listed' | 'elsewhere'
}

/** Where it cannot be told, everything may be. */
const unknown: Comparison = {claim: () => true, card: () => true, article: () => true, anonymous: () => 'moved'}

/**
 * @param compares - `'ifAlone'`: only where nothing else has changed
 * @internal
 */
export async function comparison(
  changes: readonly ContentChange[],
  reaches: readonly Reach[],
  asking: Asking,
  compares: boolean | 'ifAlone',
): Promise<Comparison> {
  // What one of them reaches can be half an archive: that is not even gathered.
  if (compares === false || reaches.some((reach) => pagesIn(reach) > MOST_COMPARED)) return unknown
  const reach = {
    claims: new Map(reaches.flatMap(({claims}) => [...claims])),
    articles: new Map(reaches.flatMap(({articles}) => [...articles])),
    printed: new Set(reaches.flatMap(({printed}) => [...printed])),
  }
  const pages = pagesIn(reach)
  if (pages === 0 || pages > MOST_COMPARED) return unknown
  if (compares === 'ifAlone' && !(await isAlone(changes, asking))) return unknown
  const region = await regionOf(reach, changes, asking)
  if (region === undefined) return unknown
  let before: Region | undefined = region
  for (const change of changes) before = before && regionBefore(before, change, reach.printed)
  return before === undefined ? unknown : compared(before, region)
}

function pagesIn({claims, articles}: Pick<Reach, 'claims' | 'articles'>): number {
  return claims.size + articles.size
}

function compared(before: Region, region: Region): Comparison {
  const [was, is] = [pagesOf(before), pagesOf(region)]
  const roots = new Map(region.root.articles.map((root) => [root._id, root]))
  const differ = (show: (pages: Pages) => unknown) => show(was) !== show(is)
  return {
    claim: (id) => differ((pages) => pages.claim(id)),
    card: (id) => differ((pages) => pages.card(id)),
    article(id) {
      const root = roots.get(id)
      return root === undefined || differ((pages) => pages.article(root))
    },
    anonymous(id) {
      if (was.isAnonymous(id) !== is.isAnonymous(id)) return 'moved'
      return is.isAnonymous(id) ? 'listed' : 'elsewhere'
    },
  }
}
