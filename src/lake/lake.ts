import {randomBytes, randomUUID} from 'node:crypto'
import type {ClientConfig, SanityClient} from '@sanity/client'
import {userToken} from './access/authenticate.ts'
import {checkGrant, grantsOf} from './access/grants.ts'
import {editor, editorName} from './access/viewer.ts'
import {createDerivatives} from './assets/picture/derivatives.ts'
import {readdressed} from './assets/readdressed.ts'
import {clientOf} from './client.ts'
import {LakeStartError} from './errors.ts'
import {readOrigins} from './http/cors.ts'
import {createEventStreams} from './http/eventStreams.ts'
import {withFailures} from './http/faults.ts'
import {createHandler} from './http/handler.ts'
import {type ImportOptions, type ImportResult, importDocuments} from './import/import.ts'
import {keptRevisions, streamLimits} from './limits.ts'
import {createHub} from './listen/hub.ts'
import {createShared} from './listen/shared.ts'
import {createAnswers} from './mutate/answers.ts'
import type {DatasetOptions, LakeOptions, LakeUser} from './options.ts'
import {createAsking} from './query/apart/index.ts'
import {defaultQueryTime} from './query/evaluate.ts'
import {createReleaseClock} from './releases/clock.ts'
import {type Listening, type ListenOptions, listen} from './serve/listen.ts'
import type {LakeState} from './state.ts'
import {createDataset, type Dataset} from './store/dataset.ts'
import {openJournal} from './store/journal.ts'
import {lossesIn} from './store/recover.ts'
import {createWriter} from './store/write.ts'
import {createDispatcher} from './webhooks/dispatcher.ts'

/** A running Content Lake. */
export type Lake = {
  /** Answers one request, in this process. */
  fetch(request: Request): Promise<Response>
  /** A client of this lake: anonymous, unless given `{token: lake.token}`. */
  client(config?: ClientConfig): SanityClient
  /** Serves it over HTTP, with a built Studio if it is given one. Port 0 takes a free one. */
  listen(port: number, options?: ListenOptions): Promise<Pick<Listening, 'url' | 'addressFor'>>
  /** Loads NDJSON documents and their images, all of them or none. Webhooks are not told of it. */
  import(options: ImportOptions): Promise<ImportResult>
  /** Resolves when no webhook is being delivered any more. */
  idle(): Promise<void>
  /**
   * Sets the clock of this lake forward to a moment, for tests: what is scheduled until then happens on the way, each at its time. The
   * clock never goes back.
   */
  advanceTo(moment: Date): Promise<void>
  /** Ends listeners, sockets and pending webhooks at once. Everything that was answered is stored already. */
  close(): Promise<void>
  /** What scripts may write with; new in every run. */
  readonly token: string
  /** `tokenFor('night')`: the same for one of the users, who may do what their roles let them (`roles`). */
  tokenFor(user: string): string
  /**
   * What was found in the directory at the start. `unreadable` names documents that were damaged on disk and left out; `torn`
   * counts the bytes of a transaction that was being written when the lake was last killed: dropped, and never acknowledged.
   */
  readonly recovered: {
    readonly documents: number
    readonly transactions: number
    readonly unreadable: readonly string[]
    readonly torn: number
  }
}

/** Longer than any page of a site should wait for. */
const anonymousQueryTime = 5_000

function queryTimeOf(limits: LakeOptions['limits'] = {}) {
  const {queryTime: editor = defaultQueryTime, anonymousQueryTime: anonymous = anonymousQueryTime} = limits
  return {editor, anonymous: Math.min(editor, anonymous)}
}

const defaultDatasets: Readonly<Record<string, DatasetOptions>> = {production: {visibility: 'public'}}

/** The lake itself, once all it is made with is loaded. */
export async function openLake(options: LakeOptions): Promise<Lake> {
  const {projectId = 'sourceline', ids = () => randomUUID(), faults = {}} = options
  const {now, setClock} = clockOf(options.now)
  const datasetOptions = options.datasets ?? defaultDatasets
  const [firstDataset] = Object.keys(datasetOptions)
  if (firstDataset === undefined) throw new LakeStartError('invalid-options', 'A lake needs at least one dataset')

  const users = usersOf(options.users)
  const grants = grantsOf(users, options.roles ?? {})
  const misnamed = [...users.keys()].find((id) => !/^[\w-]+$/.test(id))
  if (misnamed !== undefined) {
    throw new LakeStartError('invalid-options', `"${misnamed}" cannot be a user's id: take letters, digits, - and _`)
  }

  const datasets = new Map<string, Dataset>()
  const {revisions = keptRevisions} = options.history ?? {}
  if (!Number.isInteger(revisions) || revisions < 2) {
    throw new LakeStartError(
      'invalid-options',
      `history.revisions is ${revisions}; it must be a whole number, 2 or more`,
    )
  }
  const journal = openJournal(options.directory, {history: revisions, pages: faults.diskPages})
  const stored = journal.recover()
  const dispatcher = createDispatcher(options.webhooks ?? [], {
    projectId,
    datasets,
    now,
    faults,
    settle: journal.settle,
  })
  const visibilities = [
    ...journal.keptDatasets(),
    ...Object.entries(datasetOptions).map(([name, {visibility}]) => [name, visibility] as const),
  ]
  for (const [name, visibility] of visibilities) {
    const documents = stored.datasets.get(name) ?? []
    const {publicUrl: address} = options
    const here = address === undefined ? documents : readdressed(documents, address)
    datasets.set(name, createDataset(name, visibility, here))
  }
  const hub = createHub()
  const writer = createWriter({
    journal,
    latest: stored.latest,
    now,
    ids,
    gate: options.gate,
    isOwed: dispatcher.concerns,
    permit: (dataset, author, work) => checkGrant(grants, author, dataset, work),
    onCommit(commit, quiet) {
      hub.publish(commit)
      if (!quiet) dispatcher.onCommit(commit)
      releases.onCommit(commit)
    },
  })
  const releases = createReleaseClock({datasets, writer, now, setClock})
  const token = randomBytes(24).toString('base64url')
  const session = journal.once('session', () => randomBytes(24).toString('base64url'))
  const listening: Listening[] = []
  const publicUrl = () => options.publicUrl ?? listening[0]?.url ?? 'http://127.0.0.1:3333'
  const answers = createAnswers()
  const asking = createAsking()
  const lake: LakeState = {
    projectId,
    datasets,
    journal,
    writer,
    hub,
    streams: createEventStreams(
      {...streamLimits, streams: options.limits?.listeners ?? streamLimits.streams},
      faults.cutStreams,
    ),
    filters: createShared(),
    feeds: createShared(),
    answers,
    queryTime: queryTimeOf(options.limits),
    asking,
    derivatives: createDerivatives(),
    now,
    ids,
    publicUrl,
    users,
    grants,
    token,
    origins: readOrigins(options.origins),
    session,
  }
  const recovered = {
    documents: [...datasets.values()].reduce((sum, dataset) => sum + dataset.size(), 0),
    transactions: stored.latest.sequence,
    unreadable: stored.unreadable,
    torn: stored.torn,
  }

  for (const [name, dataset] of datasets) {
    const own = datasetOptions[name]?.documents ?? []
    const documents = name === firstDataset ? [...(options.documents ?? []), ...own] : own
    const absent = documents.filter(({_id}) => !dataset.get(_id))
    if (absent.length === 0) continue
    // What a lake is given to start with is taken as it is: a test's documents need not be whole.
    await writer.write(dataset, {author: editor.id, asGiven: true, quiet: true}, (transaction) => {
      for (const document of absent) transaction.put(document._id, document, {create: document})
    })
  }

  const losses = lossesIn(stored)
  if (losses !== undefined) console.warn(losses)
  const handler = withFailures(createHandler(lake), faults)
  for (const commit of journal.owed()) dispatcher.onCommit(commit)
  await releases.start()
  return {
    token,
    tokenFor(user) {
      if (!users.has(user)) throw new Error(`There is no user "${user}"; there are ${[...users.keys()].join(', ')}`)
      return userToken(user, token)
    },
    recovered,
    fetch: handler,
    client: (config) => clientOf(handler, {projectId, dataset: firstDataset}, config),
    async listen(port, listenOptions) {
      const opened = await listen(lake, handler, port, listenOptions)
      listening.push(opened)
      return {url: opened.url, addressFor: opened.addressFor}
    },
    import: (request) => importDocuments(lake, request),
    idle: () => dispatcher.idle(),
    advanceTo: (moment) => releases.advanceTo(moment),
    async close() {
      releases.close()
      writer.close()
      dispatcher.close()
      asking.close()
      hub.close()
      await Promise.all(listening.map((opened) => opened.close()))
      journal.close()
    },
  }
}

/** A clock that can be set forward: from then on it stands still, until the given one has overtaken it. */
function clockOf(given: LakeOptions['now'] = () => new Date()) {
  let set: Date | undefined
  return {
    now: () => {
      const at = given()
      return set && set > at ? set : at
    },
    setClock: (moment: Date) => {
      if (!set || moment > set) set = moment
    },
  }
}

function usersOf(given: LakeOptions['users'] = {}): Map<string, Required<LakeUser>> {
  const users = Object.entries({[editor.id]: editorName, ...given})
  return new Map(
    users.map(([id, user]) => [
      id,
      typeof user === 'string' ? {name: user, roles: everything} : {name: user.name, roles: user.roles ?? everything},
    ]),
  )
}

/** Who is said to be nothing in particular may do everything. */
const everything = ['administrator'] as const
