import {randomUUID} from 'node:crypto'
import {seen} from '../access/viewer.ts'
import {type Call, datasetOf} from '../http/call.ts'
import {frameOf} from '../http/frame.ts'
import {isPublishedId} from '../ids.ts'
import {syncTagsOfChanges} from '../query/syncTags.ts'

/**
 * `GET /data/live/events/<dataset>`: server-sent events that say which sync tags are stale. A change that this reader
 * cannot see, or a draft where drafts were not asked for, says nothing.
 */
export function liveEndpoint(call: Call): Response {
  const {lake, viewer, url} = call
  if (viewer.kind === 'anonymous' && lake.datasets.get(call.path.dataset ?? '')?.visibility !== 'public')
    return silent(call)
  const dataset = datasetOf(call)
  const asked = ['includeDrafts', 'includeAllVersions', 'includeAllDocuments']
  const withDrafts = viewer.kind === 'editor' && asked.some((name) => url.searchParams.get(name) === 'true')
  let stop = () => {}
  const stream = lake.streams.open(call.request.signal, () => stop())
  stop = lake.hub.follow({
    onClose: () => stream.end(),
    onCommit(commit) {
      if (commit.dataset !== dataset.name) return
      const concerning = commit.changes.filter(
        ({id, before, after}) =>
          (withDrafts || isPublishedId(id)) && (seen(viewer, before) !== null || seen(viewer, after) !== null),
      )
      if (concerning.length === 0) return
      const data = {tags: syncTagsOfChanges(dataset, viewer, concerning)}
      stream.send(frameOf({name: 'message', data, id: commit.transactionId}))
    },
  })
  // Clients that come back cannot know what they missed; "restart" makes them fetch everything again.
  const comesBack = call.request.headers.has('last-event-id')
  stream.send(frameOf({name: comesBack ? 'restart' : 'welcome', data: {}, id: randomUUID()}))
  return stream.response
}

/**
 * What a reader without a token hears of a private dataset, as on the hosted lake, and of one that is not there: that it is connected,
 * and nothing else, ever.
 */
function silent({lake, request}: Call): Response {
  let stop = () => {}
  const stream = lake.streams.open(request.signal, () => stop())
  stop = lake.hub.follow({onClose: () => stream.end(), onCommit: () => {}})
  stream.send(frameOf({name: 'welcome', data: {}, id: randomUUID()}))
  return stream.response
}
