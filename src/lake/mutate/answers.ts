import {createHash} from 'node:crypto'
import type {Viewer} from '../access/viewer.ts'

/**
 * What transactions were answered with. A client whose answer got lost sends the same transaction again, under the same id: it
 * is told what it was told before, or what it is about to be told, instead of that the id is taken.
 */
export type Answers = ReturnType<typeof createAnswers>

/** A client sends again within seconds; by then not many others have written. */
const kept = 500

export function createAnswers() {
  const answers = new Map<string, Promise<object>>()
  return {
    /** The answer under this key, or that of `write` when there is none yet. A failure is not kept, nor anything without a key. */
    async once(key: string | undefined, write: () => Promise<object>): Promise<object> {
      const earlier = key === undefined ? undefined : answers.get(key)
      if (earlier || key === undefined) return earlier ?? write()
      const oldest = answers.size >= kept ? answers.keys().next().value : undefined
      if (oldest !== undefined) answers.delete(oldest)
      const answer = write()
      answers.set(key, answer)
      try {
        return await answer
      } catch (error) {
        answers.delete(key)
        throw error
      }
    },
  }
}

/** Names a request by its address and its whole body, which holds the transaction's id: another body is another request. */
export function requestKey({url, viewer}: {readonly url: URL; readonly viewer: Viewer}, body: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('base64url')
  return `${viewer.id} ${url.pathname}${url.search} ${digest}`
}
