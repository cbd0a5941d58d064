import {randomUUID} from 'node:crypto'
import {seen} from '../access/viewer.ts'
import {type Call, datasetOf} from '../http/call.ts'
import {openEventStream} from '../http/event-stream.ts'
import {isPublishedId} from '../ids.ts'
import {syncTagsFor} from '../query/sync-tags.ts'

/**
 * `GET /data/live/events/<dataset>`: server-sent events that say which sync tags are stale. A change that this reader
 * cannot see, or a draft where drafts were not asked for, says nothing.
 */
export function liveEndpoint(call: Call): Response {
  const {lake, viewer, url} = call
  const dataset = datasetOf(call)
  const withDrafts = viewer.kind === 'editor' && url.searchParams.get('includeDrafts') === 'true'
  let stop = () => {}
  const stream = openEventStream(call.request.signal, () => stop())
  stop = lake.hub.follow({
    onClose: () => stream.end(),
    onCommit(commit) {
      if (commit.dataset !== dataset.name) return
      const concerns = commit.changes.some(
        ({id, before, after}) =>
          (withDrafts || isPublishedId(id)) && (seen(viewer, before) !== null || seen(viewer, after) !== null),
      )
      if (concerns) stream.send({name: 'message', data: {tags: syncTagsFor(dataset.name)}, id: commit.transactionId})
    },
  })
  // Clients that come back cannot know what they missed; "restart" makes them fetch everything again.
  const comesBack = call.request.headers.has('last-event-id')
  stream.send({name: comesBack ? 'restart' : 'welcome', data: {}, id: randomUUID()})
  return stream.response
}
