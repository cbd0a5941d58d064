import type {SanityClient} from '@sanity/client'
import {asked, type Dataset} from '../dataset.ts'
import {isDocument, type StoredDocument} from '../documents.ts'
import type {Progress} from '../terminal/progress.ts'
import type {AnswerTo} from './answers.ts'
import {carriedTypes, carry} from './carry.ts'
import {commit} from './commit.ts'
import {lookupFor} from './page.ts'
import type {Reported} from './report.ts'

/** How many documents are read at once, and written in one transaction. */
export const pageSize = 100

const mend = 'Give a token that may read and write all of it in SANITY_API_WRITE_TOKEN.'

/** Whole documents, drafts and versions among them: a step may look at any field. */
const page = `*[_type in $types && _id > $after] | order(_id asc) [0...${pageSize}]`

/** Where documents are carried, and what is known about them. */
export type Work = {
  readonly from: Dataset
  readonly client: SanityClient
  readonly write: boolean
  readonly answerTo: AnswerTo
  readonly progress: Progress
}

/**
 * Carries every document of a dataset, a page at a time in the order of ids, and tells of each. Who is killed runs it again:
 * what was carried before needs no change any more.
 */
export async function* carryDataset({from, client, write, answerTo, progress}: Work): AsyncGenerator<Reported> {
  const ask = <Answer>(query: string, params: Record<string, unknown>) =>
    asked<Answer>(from, mend, () => client.fetch(query, params))
  const documentsOf = async (query: string, params: Record<string, unknown>): Promise<StoredDocument[]> => {
    const found = await ask<unknown>(query, params)
    return Array.isArray(found) ? found.filter(isDocument) : []
  }
  const fetchAll = (ids: readonly string[]) => documentsOf('*[_id in $ids]', {ids})
  const carryAgain = async (document: StoredDocument) =>
    carry(document, await lookupFor([document], fetchAll), answerTo)

  const total = await ask<unknown>('count(*[_type in $types])', {types: carriedTypes})
  progress.begin('Carrying', typeof total === 'number' ? total : 0)
  for (let after = ''; ; ) {
    const documents = await documentsOf(page, {types: carriedTypes, after})
    const lookup = await lookupFor(documents, fetchAll)
    const carried = documents.map((before) => ({before, ...carry(before, lookup, answerTo)}))
    yield* write
      ? await asked(from, mend, () => commit(client, carried, carryAgain))
      : carried.map(({told}) => ({...told, written: false}))
    progress.add(documents.length)
    const last = documents.at(-1)
    if (last === undefined || documents.length < pageSize) return
    after = last._id
  }
}
