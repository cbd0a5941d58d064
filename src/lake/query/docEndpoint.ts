import {shownTo} from '../access/shownTo.ts'
import {type Call, datasetOf, json} from '../http/call.ts'
import {publishedIdOf} from '../ids.ts'

/**
 * `GET /data/doc/<dataset>/<id>,<id>`: documents by id, bypassing queries. A document a reader may not see is omitted for the same
 * reason as one that is not there.
 */
export function docEndpoint(call: Call): Response {
  const dataset = datasetOf(call)
  const asked = (call.path.ids ?? '').split(',').filter((id) => id !== '')
  const withVersions = call.url.searchParams.get('includeAllVersions') === 'true'
  const ids = withVersions ? asked.flatMap((id) => versionsOf(publishedIdOf(id))) : asked
  const documents = ids.flatMap((id) => shownTo(dataset, call.viewer, dataset.get(id)) ?? [])
  const found = new Set(documents.map(({_id}) => _id))
  const omitted = withVersions
    ? []
    : ids.filter((id) => !found.has(id)).map((id) => ({id, reason: 'existence' as const}))
  const content = call.url.searchParams.get('excludeContent') === 'true' ? [] : documents
  return json({documents: content, omitted})

  function versionsOf(id: string): string[] {
    return dataset.documents().flatMap(({_id}) => (publishedIdOf(_id) === id ? [_id] : []))
  }
}
