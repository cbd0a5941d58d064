import {isVisible} from '../access/viewer.ts'
import type {StoredDocument} from '../documents.ts'
import {notImplemented} from '../errors.ts'
import {type Call, datasetOf} from '../http/call.ts'

/** Lines are handed over in pieces of about this size. */
const pieceBytes = 64 * 1024
const understood = new Set(['types', 'tag'])

/**
 * `GET /data/export/<dataset>?types=article,claim`: every document the reader may see, one line of JSON each, in the order of the
 * dataset; all as they were when the export began, however long its reader takes. `import` takes it back.
 */
export function exportEndpoint(call: Call): Response {
  const {url, viewer} = call
  const dataset = datasetOf(call)
  const unknown = [...url.searchParams.keys()].find((name) => !understood.has(name))
  if (unknown !== undefined) throw notImplemented(`The export option ${unknown}`)
  const types = url.searchParams.get('types')?.split(',')
  const isWanted = (document: StoredDocument) =>
    isVisible(viewer, document) && (types === undefined || types.includes(document._type))
  return new Response(lines(dataset.documents(), isWanted), {headers: {'content-type': 'application/x-ndjson'}})
}

/** Documents are never changed in place, so the list is a snapshot; only what the reader has asked for becomes text. */
function lines(
  documents: readonly StoredDocument[],
  isWanted: (document: StoredDocument) => boolean,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next = 0
  return new ReadableStream({
    pull(controller) {
      let piece = ''
      while (next < documents.length && piece.length < pieceBytes) {
        const document = documents[next]
        next += 1
        if (document && isWanted(document)) piece += `${JSON.stringify(document)}\n`
      }
      if (piece !== '') controller.enqueue(encoder.encode(piece))
      if (next >= documents.length) controller.close()
    },
  })
}
