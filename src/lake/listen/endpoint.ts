import {randomUUID} from 'node:crypto'
import type {Commit} from '../documents.ts'
import {LakeError, notImplemented} from '../errors.ts'
import {type Call, datasetOf} from '../http/call.ts'
import {openEventStream} from '../http/event-stream.ts'
import {fromUrl} from '../query/endpoint.ts'
import {planFor} from '../query/plan.ts'
import {listenerFilter} from './filter.ts'
import {type ListenOptions, type MutationEvent, mutationEvents} from './mutation-event.ts'

/**
 * `GET /data/listen/<dataset>?query=…`: server-sent events. `welcome` first; then `mutation` for each document of each
 * transaction that the query selects before or after it. With `enableResume`, a listener that comes back is sent
 * what it missed (`welcomeback`), or told to start again (`reset`).
 */
export function listenEndpoint(call: Call): Response {
  const {lake, viewer, url} = call
  const dataset = datasetOf(call)
  const options = readOptions(url)
  let stop = () => {}
  const stream = openEventStream(call.request.signal, () => stop())
  const fail = (body: object, message: string) => {
    stream.send({name: 'channelError', data: {...body, message}})
    stream.end()
  }
  let filter: ReturnType<typeof lake.filters.acquire>
  try {
    const {query, parameters} = fromUrl(url)
    const plan = planFor(query, parameters)
    if (plan.asynchronous) throw notImplemented('A diff:: function in a listener')
    const key = JSON.stringify([dataset.name, viewer.id, query, parameters])
    filter = lake.filters.acquire(key, () =>
      listenerFilter(plan, parameters, () => ({
        now: lake.now(),
        identity: viewer.id,
        projectId: lake.projectId,
        dataset: dataset.name,
      })),
    )
  } catch (error) {
    // The hosted lake answers 200 and says what is wrong with the query in the stream, where the client looks for it.
    if (!(error instanceof LakeError)) throw error
    fail(error.body, error.message)
    return stream.response
  }

  const resumes = url.searchParams.get('enableResume') === 'true'
  const deliver = (commit: Commit, after?: string) => {
    if (commit.dataset !== dataset.name) return
    let events: MutationEvent[]
    try {
      events = mutationEvents(commit, viewer, filter.filter, options)
    } catch (error) {
      return fail({}, `The query of this listener failed: ${error instanceof Error ? error.message : error}`)
    }
    for (const event of events.slice(events.findIndex(({eventId}) => eventId === after) + 1)) {
      stream.send({name: 'mutation', data: event, ...(resumes ? {id: event.eventId} : {})})
    }
  }
  const unfollow = lake.hub.follow({onCommit: (commit) => deliver(commit), onClose: () => stream.end()})
  stop = () => {
    unfollow()
    filter.release()
  }
  const lastSeen = call.request.headers.get('last-event-id')
  const listenerName = randomUUID()
  if (resumes && lastSeen) {
    const missed = lake.hub.since(dataset.name, lastSeen.split('#')[0] ?? '')
    stream.send({name: missed ? 'welcomeback' : 'reset', data: {listenerName}, ...(missed ? {id: lastSeen} : {})})
    for (const commit of missed ?? []) deliver(commit, lastSeen)
  } else {
    stream.send({name: 'welcome', data: {listenerName}})
  }
  return stream.response
}

function readOptions({searchParams}: URL): ListenOptions {
  const is = (name: string, otherwise: boolean) => {
    const value = searchParams.get(name)
    return value === null ? otherwise : value === 'true'
  }
  return {
    includeResult: is('includeResult', false),
    includePreviousRevision: is('includePreviousRevision', false),
    includeMutations: is('includeMutations', true),
    includeAllVersions: is('includeAllVersions', false),
    effects: searchParams.get('effectFormat') === 'mendoza',
    visibility: searchParams.get('visibility') === 'transaction' ? 'transaction' : 'query',
  }
}
