import type {Commit} from '../documents.ts'

/** Tells everybody who follows the lake about each stored transaction, in order. */
export type Hub = {
  publish(commit: Commit): void
  /** Calls `follower` for every later transaction. Returns how to stop. */
  follow(follower: Follower): () => void
  /** The transactions from one that a follower has seen something of, or undefined when they are no longer all remembered. */
  since(dataset: string, isSeen: (commit: Commit) => boolean): readonly Commit[] | undefined
  /** Ends every follower, and refuses new ones. */
  close(): void
}

export type Follower = {onCommit(commit: Commit): void; onClose(): void}

/** Enough for a tab that lost its network for a while; a longer gap, or one with a large import in it, reloads. */
const remembered = {commits: 500, changes: 20_000}

export function createHub(): Hub {
  const followers = new Set<Follower>()
  const recent: Commit[] = []
  let changes = 0
  let closed = false
  return {
    publish(commit) {
      recent.push(commit)
      changes += commit.changes.length
      // Who was away is told to start again, rather than what nobody may remember.
      if (commit.forgotten) {
        recent.length = 0
        changes = 0
      }
      while (recent.length > remembered.commits || changes > remembered.changes) {
        changes -= recent.shift()?.changes.length ?? changes
      }
      for (const follower of [...followers]) {
        try {
          follower.onCommit(commit)
        } catch (error) {
          // The transaction is stored whatever a follower makes of it; the others must hear of it too.
          console.error('A listener failed and was ended:', error)
          followers.delete(follower)
          follower.onClose()
        }
      }
    },
    follow(follower) {
      if (closed) follower.onClose()
      else followers.add(follower)
      return () => {
        followers.delete(follower)
      }
    },
    since(dataset, isSeen) {
      const at = recent.findIndex((commit) => commit.dataset === dataset && isSeen(commit))
      return at === -1 ? undefined : recent.slice(at)
    },
    close() {
      closed = true
      for (const follower of [...followers]) follower.onClose()
      followers.clear()
    },
  }
}
