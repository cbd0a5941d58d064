import {contentTypes} from '../../references/contentTypes.ts'
import {asked, clientFor, type Dataset} from '../dataset.ts'
import type {StoredDocument} from '../documents.ts'
import type {Progress} from '../terminal/progress.ts'
import {asDocument, type Drafts} from './documents.ts'
import {pageSize, publishedPage} from './publishedPage.ts'

const mend = 'Give a token that may read it in SANITY_API_READ_TOKEN.'

/** The published documents of a dataset, page by page. */
export async function readDataset(
  from: Dataset,
  {token, drafts}: {readonly token: string | undefined; readonly drafts: Drafts},
  progress: Progress,
): Promise<StoredDocument[]> {
  const client = await clientFor(from, {token, perspective: drafts === 'read' ? 'drafts' : 'published'})
  const documents: StoredDocument[] = []
  const total: unknown = await asked(from, mend, () => client.fetch('count(*[_type in $types])', {types: contentTypes}))
  progress.begin('Fetching', typeof total === 'number' ? total : 0)
  for (let after = ''; ; ) {
    const answer: unknown = await asked(from, mend, () => client.fetch(publishedPage, {types: contentTypes, after}))
    const found = Array.isArray(answer) ? answer.flatMap((document) => asDocument(document) ?? []) : []
    documents.push(...found)
    progress.add(found.length)
    const last = found.at(-1)
    if (last === undefined || found.length < pageSize) return documents
    after = last._id
  }
}
