import {fromDocuments, sourcingHash} from '../../src/sourcing/index.ts'
import type {SeedFinding} from './finding.ts'
import type {Seed} from './read.ts'

/** An approval is bound to what it approved. One of other sourcing than the article has would claim what is not so. */
export async function lapsedApprovals(seeds: readonly Seed[]): Promise<SeedFinding[]> {
  const approvals = seeds.filter(({dataset, type}) => dataset === 'confidential' && type === 'approval')
  if (approvals.length === 0) return []
  const graph = fromDocuments(seeds.filter(({dataset}) => dataset === 'production').map(({document}) => document))
  const found = await Promise.all(
    approvals.map(async ({file, line, id, document}) => {
      const hash = await sourcingHash(String(document.articleId), graph)
      if (hash === '' || document.hash === hash) return []
      return [{file, line, id, path: 'hash', message: `This approved other sourcing. Approve it as it is: ${hash}.`}]
    }),
  )
  return found.flat()
}
