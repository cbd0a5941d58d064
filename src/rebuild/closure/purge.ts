import type {Tag} from '../../queries/tags/tags.ts'

/** A tag to purge, and the documents that lead to it: the changed one first, the page's own last. @public */
export type AffectedTag = {readonly tag: Tag; readonly because: readonly string[]}

/** Tags to purge, each with its first reason, which is the shortest. @internal */
export type Purge = {
  readonly add: (tags: readonly Tag[], because: readonly string[]) => void
  readonly all: () => AffectedTag[]
}

/** @internal */
export function nothingToPurge(): Purge {
  const reasons = new Map<Tag, readonly string[]>()
  return {
    add(tags, because) {
      for (const tag of tags) if (!reasons.has(tag)) reasons.set(tag, because)
    },
    all: () => [...reasons].map(([tag, because]) => ({tag, because})),
  }
}
