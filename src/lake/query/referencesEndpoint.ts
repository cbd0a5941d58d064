import {isVisible} from '../access/viewer.ts'
import {type Call, datasetOf, json} from '../http/call.ts'

/**
 * `GET /data/references/<dataset>/documents/<id>/to`: which documents point at this one. The Studio asks it for references from *other*
 * datasets (`excludeInternalReferences`), of which this lake has none.
 */
export function referencesEndpoint(call: Call): Response {
  const dataset = datasetOf(call)
  if (call.url.searchParams.get('excludeInternalReferences') === 'true') return json({totalCount: 0, references: []})
  const references = [...dataset.referrers(call.path.id ?? '')].flatMap((documentId) => {
    const document = dataset.get(documentId)
    if (!document || !isVisible(call.viewer, document)) return []
    return [{documentId, projectId: call.lake.projectId, datasetName: dataset.name, type: document._type}]
  })
  return json({totalCount: references.length, references})
}
