import type {Keys} from '../change.ts'
import {keysIn} from './keysIn.ts'

/**
 * As much of `@sanity/client` as asks the history: one with a token, which the history of the hosted Content Lake takes.
 *
 * @public
 */
export interface HistoryClient {
  config(): {readonly dataset?: string | undefined}
  request(options: {url: string; query?: Record<string, string>}): Promise<unknown>
}

/** Between two looks, a document is not changed more often. */
const MOST_REVISIONS = 200

/**
 * How a document read at each revision between two, or from its first on, both left out: what pages made in between were filed under.
 *
 * https://www.sanity.io/docs/http-reference/history
 *
 * @throws where the history cannot be asked
 * @internal
 */
export async function keysBetween(
  id: string,
  {from, to}: {from: string | undefined; to: string | undefined},
  history: HistoryClient,
): Promise<Keys[]> {
  const {dataset = 'production'} = history.config()
  const at = `/data/history/${dataset}`
  const answer = await history.request({
    url: `${at}/transactions/${id}`,
    query: {
      excludeContent: 'true',
      excludeMutations: 'true',
      ...(from && {fromTransaction: from}),
      ...(to && {toTransaction: to}),
    },
  })
  const revisions = transactionsIn(answer).filter((revision) => revision !== from && revision !== to)
  const keys: Keys[] = []
  for (const revision of revisions.slice(-MOST_REVISIONS)) {
    const found: unknown = await history.request({url: `${at}/documents/${id}`, query: {revision}})
    keys.push(...documentsIn(found).map(keysIn))
  }
  return keys
}

/** Lines of JSON, which a client hands over as text; where there is one, it may have been parsed. */
function transactionsIn(answer: unknown): string[] {
  const lines: unknown[] =
    typeof answer === 'string'
      ? answer
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line): unknown => JSON.parse(line))
      : [answer].flat()
  return lines.flatMap((line) => {
    const {id}: {id?: unknown} = Object(line)
    return typeof id === 'string' ? [id] : []
  })
}

function documentsIn(answer: unknown): Record<string, unknown>[] {
  const {documents}: {documents?: unknown} = Object(answer)
  return Array.isArray(documents) ? documents.filter((one) => typeof one === 'object' && one !== null) : []
}
