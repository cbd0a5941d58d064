import {randomUUID} from 'node:crypto'
import type {Commit} from '../documents.ts'
import {LakeError, notImplemented} from '../errors.ts'
import {type Call, datasetOf} from '../http/call.ts'
import {frameOf} from '../http/frame.ts'
import {fromUrl} from '../query/endpoint.ts'
import {showsPublishedOnly} from '../query/perspective.ts'
import {planFor} from '../query/plan.ts'
import {surroundingsOf} from '../query/surroundings.ts'
import type {Dataset} from '../store/dataset.ts'
import {createFeed, type Feed} from './feed.ts'
import {listenerFilter} from './filter.ts'
import {isEventOf, type ListenOptions} from './mutationEvent.ts'

/**
 * `GET /data/listen/<dataset>?query=…`: server-sent events. `welcome` first; then `mutation` for each document of each
 * transaction that the query selects before or after it. With `enableResume`, a listener that comes back is sent
 * what it missed (`welcomeback`), or told to start again (`reset`). One that is too slow gets `cutoff`, with the reason.
 */
export function listenEndpoint(call: Call): Response {
  const {lake, url} = call
  const dataset = datasetOf(call)
  const options = readOptions(url, call.apiVersion)
  let stop = () => {}
  const stream = lake.streams.open(call.request.signal, () => stop())
  const fail = (body: object, message: string) => {
    stream.send(frameOf({name: 'channelError', data: {...body, message}}))
    stream.end()
  }
  let feed: ReturnType<typeof acquireFeed>
  try {
    feed = acquireFeed(call, dataset, options)
  } catch (error) {
    // The hosted lake answers 200 and says what is wrong with the query in the stream, where the client looks for it.
    if (!(error instanceof LakeError)) throw error
    fail(error.body, error.message)
    return stream.response
  }

  const deliver = (commit: Commit, after?: string) => {
    try {
      const frames = feed.framesOf(commit)
      const from = after === undefined ? 0 : frames.findIndex(({id}) => id === after) + 1
      for (const frame of frames.slice(from)) stream.send(frame)
    } catch (error) {
      fail({}, `The query of this listener failed: ${error instanceof Error ? error.message : error}`)
    }
  }
  const unfollow = lake.hub.follow({onCommit: (commit) => deliver(commit), onClose: () => stream.end()})
  stop = () => {
    unfollow()
    feed.release()
  }
  const lastSeen = call.request.headers.get('last-event-id')
  const data = {listenerName: randomUUID()}
  if (options.resumes && lastSeen) {
    const missed = lake.hub.since(dataset.name, (commit) => isEventOf(lastSeen, commit, call.viewer))
    stream.send(frameOf(missed ? {name: 'welcomeback', data, id: lastSeen} : {name: 'reset', data}))
    for (const commit of missed ?? []) deliver(commit, lastSeen)
  } else {
    stream.send(frameOf({name: 'welcome', data}))
  }
  return stream.response
}

const filterTime = 50

type FeedOptions = ListenOptions & {readonly resumes: boolean}

/** What this listener is to be sent, shared with all that ask the same; the filter also with those that want it told otherwise. */
function acquireFeed(call: Call, dataset: Dataset, options: FeedOptions): {framesOf: Feed; release(): void} {
  const {lake, viewer} = call
  const {query, parameters} = fromUrl(call.url)
  const plan = planFor(query, parameters)
  if (plan.asynchronous) throw notImplemented('A diff:: function in a listener')
  const key = JSON.stringify([dataset.name, viewer, query, parameters])
  // It is asked of one document at a time, while everybody waits for the transaction to be told.
  const surroundings = () => ({...surroundingsOf(call, dataset.name), queryTime: filterTime})
  const filter = lake.filters.acquire(key, () => listenerFilter(plan, parameters, surroundings))
  const feed = lake.feeds.acquire(JSON.stringify([key, options]), () =>
    createFeed(dataset, viewer, filter.value, options),
  )
  return {
    framesOf: feed.value,
    release() {
      feed.release()
      filter.release()
    },
  }
}

function readOptions({searchParams}: URL, apiVersion: string): FeedOptions {
  const is = (name: string, otherwise: boolean) => {
    const value = searchParams.get(name)
    return value === null ? otherwise : value === 'true'
  }
  return {
    resumes: is('enableResume', false),
    includeResult: is('includeResult', false),
    includePreviousRevision: is('includePreviousRevision', false),
    includeMutations: is('includeMutations', true),
    includeAllVersions: is('includeAllVersions', !showsPublishedOnly(apiVersion)),
    effects: searchParams.get('effectFormat') === 'mendoza',
    visibility: searchParams.get('visibility') === 'transaction' ? 'transaction' : 'query',
  }
}
