import type {SanityClient} from '@sanity/client'
import {apiVersion} from '../../references/apiVersion.ts'
import {CannotRun} from '../command.ts'
import type {Progress} from '../terminal/progress.ts'
import {asDocument, readTypes, type StoredDocument} from './documents.ts'
import {pageSize, publishedPage} from './publishedPage.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Which dataset the environment names. */
export type Dataset = {
  readonly projectId: string
  readonly dataset: string
  readonly apiHost?: string
  readonly token?: string
}

/** `undefined` where the environment names none. */
export function datasetIn(env: Environment): Dataset | undefined {
  const {SANITY_STUDIO_PROJECT_ID: projectId, SANITY_STUDIO_DATASET: dataset} = env
  if (!projectId || !dataset) return undefined
  const {SOURCELINE_API_HOST: apiHost, SANITY_API_READ_TOKEN: token} = env
  return {projectId, dataset, ...(apiHost && {apiHost}), ...(token && {token})}
}

/** The published documents of a dataset, page by page. */
export async function readDataset(from: Dataset, progress: Progress): Promise<StoredDocument[]> {
  const client = await clientFor(from)
  const documents: StoredDocument[] = []
  const total: unknown = await asked(from, () => client.fetch('count(*[_type in $types])', {types: readTypes}))
  progress.begin('Fetching', typeof total === 'number' ? total : 0)
  for (let after = ''; ; ) {
    const page: unknown = await asked(from, () => client.fetch(publishedPage, {types: readTypes, after}))
    const found = Array.isArray(page) ? page.flatMap((document) => asDocument(document) ?? []) : []
    documents.push(...found)
    progress.add(found.length)
    const last = found.at(-1)
    if (last === undefined || found.length < pageSize) return documents
    after = last._id
  }
}

async function clientFor({projectId, dataset, apiHost, token}: Dataset): Promise<SanityClient> {
  // Whoever verifies files needs no client.
  const {createClient} = await import('@sanity/client')
  try {
    return createClient({
      projectId,
      dataset,
      apiVersion,
      useCdn: false,
      perspective: 'published',
      stega: false,
      ...(apiHost && {apiHost, useProjectHostname: false}),
      ...(token && {token}),
    })
  } catch {
    throw new CannotRun(
      'SANITY_STUDIO_PROJECT_ID, SANITY_STUDIO_DATASET or SOURCELINE_API_HOST is not what it should be: an id of letters, digits and dashes, the name of a dataset, an address.',
    )
  }
}

/** Tells of a failure what the service answered, never what it said: that may quote documents. */
async function asked<Answer>({projectId, dataset}: Dataset, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined
    const what = `The dataset ${dataset} of project ${projectId}`
    if (status === undefined)
      throw new CannotRun(`${what} could not be reached. Is the network there, and the address right?`)
    const mend = status === 401 || status === 403 ? ' Give a token that may read it in SANITY_API_READ_TOKEN.' : ''
    throw new CannotRun(`${what} answered ${status}.${mend}`)
  }
}
