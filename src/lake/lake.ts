import {randomBytes, randomUUID} from 'node:crypto'
import type {ClientConfig, SanityClient} from '@sanity/client'
import {editor} from './access/viewer.ts'
import {clientOf} from './client.ts'
import {LakeStartError} from './errors.ts'
import {createHandler} from './http/handler.ts'
import {type ImportOptions, type ImportResult, importDocuments} from './import/import.ts'
import {createHub} from './listen/hub.ts'
import type {DatasetOptions, LakeOptions} from './options.ts'
import type {LakeState} from './state.ts'
import {createDataset, type Dataset} from './store/dataset.ts'
import {openJournal} from './store/journal.ts'
import {createWriter} from './store/write.ts'

/** A running Content Lake. */
export type Lake = {
  /** Answers one request, in this process. */
  fetch(request: Request): Promise<Response>
  /** A client of this lake: anonymous, unless given `{token: lake.token}`. */
  client(config?: ClientConfig): SanityClient
  /** What scripts may write with; new in every run. */
  readonly token: string
  /** Loads NDJSON documents and their images, all of them or none. */
  import(options: ImportOptions): Promise<ImportResult>
  close(): Promise<void>
}

const defaultDatasets: Readonly<Record<string, DatasetOptions>> = {production: {visibility: 'public'}}

/**
 * ```ts
 * const lake = await createLake({documents: [{_id: 'a', _type: 'article', headline: 'Veto'}]})
 * await lake.client().fetch('*[_type == "article"].headline') // ['Veto']
 * ```
 * An embedded Content Lake: it speaks the hosted one's protocol, keeps its data in a directory or in memory, and needs
 * no account and no network.
 *
 * @public
 */
export async function createLake(options: LakeOptions = {}): Promise<Lake> {
  const {
    projectId = 'sourceline',
    now = () => new Date(),
    ids = () => randomUUID(),
    publicUrl = 'http://127.0.0.1:3333',
  } = options
  const datasetOptions = options.datasets ?? defaultDatasets
  const [firstDataset] = Object.keys(datasetOptions)
  if (firstDataset === undefined) throw new LakeStartError('invalid-options', 'A lake needs at least one dataset')

  const pages = options.faults?.diskPages
  const journal = openJournal(options.directory, pages === undefined ? {} : {pages})
  const recovered = journal.recover()
  const datasets = new Map<string, Dataset>()
  for (const [name, {visibility}] of Object.entries(datasetOptions)) {
    datasets.set(name, createDataset(name, visibility, recovered.datasets.get(name) ?? []))
  }
  const hub = createHub()
  const writer = createWriter({
    journal,
    sequence: recovered.sequence,
    now,
    ids,
    onCommit: (commit) => hub.publish(commit),
  })
  const token = randomBytes(24).toString('base64url')
  const session = journal.once('session', () => randomBytes(24).toString('base64url'))
  const lake: LakeState = {projectId, datasets, journal, writer, hub, now, ids, publicUrl, token, session}

  for (const [name, dataset] of datasets) {
    const own = datasetOptions[name]?.documents ?? []
    const documents = name === firstDataset ? [...(options.documents ?? []), ...own] : own
    const absent = documents.filter(({_id}) => !dataset.get(_id))
    if (absent.length === 0) continue
    // What a lake is given to start with is taken as it is: a test's documents need not be whole.
    writer.write(dataset, {author: editor.id, asGiven: true}, (transaction) => {
      for (const document of absent) transaction.put(document._id, document, {create: document})
    })
  }

  const handler = createHandler(lake)
  return {
    fetch: handler,
    client: (config) => clientOf(handler, {projectId, dataset: firstDataset}, config),
    token,
    import: (request) => importDocuments(lake, request),
    async close() {
      hub.close()
      journal.close()
    },
  }
}
