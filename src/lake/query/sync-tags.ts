import {createHash} from 'node:crypto'

/**
 * The tags that say which live events make a query's result stale. One tag for each dataset: coarser than the hosted
 * lake's, and never wrong, since every change a reader can see touches it.
 */
export function syncTagsFor(dataset: string): readonly [`s1:${string}`] {
  return [`s1:${createHash('sha256').update(dataset).digest('base64url').slice(0, 6)}`]
}
