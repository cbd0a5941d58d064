import {shownTo} from '../access/shownTo.ts'
import {isVisible} from '../access/viewer.ts'
import {fileNameOf} from '../assets/assetName.ts'
import {signed} from '../assets/signature.ts'
import type {StoredDocument} from '../documents.ts'
import {badRequest, notImplemented} from '../errors.ts'
import {type Call, datasetOf} from '../http/call.ts'

/** Lines are handed over in pieces of about this size. */
const pieceBytes = 64 * 1024
/** Documents in one answer, where the reader asks for one after another. */
const pageOfDocuments = 1000
const understood = new Set(['types', 'tag', 'nextCursor'])

/**
 * `GET /data/export/<dataset>?types=article,claim`: every document the reader may see, one line of JSON each, in the order of their ids;
 * all as they were when the export began, however long its reader takes. `import` takes it back.
 *
 * With `nextCursor`, empty at first, a thousand of them; the last line is then `{"nextCursor": "…"}` where there are more. A change in
 * between may be in what follows.
 */
export function exportEndpoint(call: Call): Response {
  const {url, viewer} = call
  const dataset = datasetOf(call)
  const unknown = [...url.searchParams.keys()].find((name) => !understood.has(name))
  if (unknown !== undefined) throw notImplemented(`The export option ${unknown}`)
  const types = url.searchParams.get('types')?.split(',')
  const wanted = (document: StoredDocument) =>
    isVisible(viewer, document) && (types === undefined || types.includes(document._type))
  const cursor = url.searchParams.get('nextCursor')
  const {documents, last} =
    cursor === null ? {documents: dataset.documents()} : page(dataset.documents().filter(wanted), cursor)
  const written = (document: StoredDocument) => {
    const shown = wanted(document) ? shownTo(dataset, viewer, document) : null
    return shown ? `${JSON.stringify(isSecret(call, shown) ? withSignature(call, shown) : shown)}\n` : ''
  }
  return new Response(lines(documents, written, last), {headers: {'content-type': 'application/x-ndjson'}})
}

function page(documents: readonly StoredDocument[], cursor: string) {
  const after = cursor === '' ? '' : Buffer.from(cursor, 'base64url').toString()
  if (cursor !== '' && after === '') throw badRequest('"nextCursor" is not one of this lake')
  const from = documents.findIndex(({_id}) => _id > after)
  const held = from === -1 ? [] : documents.slice(from, from + pageOfDocuments)
  const more = from !== -1 && from + pageOfDocuments < documents.length
  const nextCursor = Buffer.from(held.at(-1)?._id ?? '').toString('base64url')
  return {documents: held, last: more ? `${JSON.stringify({nextCursor})}\n` : ''}
}

/** Whether a document describes an asset that nobody gets without a token. */
function isSecret({lake, path}: Call, {_id, url}: StoredDocument): boolean {
  return (
    lake.datasets.get(path.dataset ?? '')?.visibility === 'private' &&
    fileNameOf(_id) !== undefined &&
    URL.canParse(String(url))
  )
}

const withSignature = ({lake}: Call, document: StoredDocument) => ({
  ...document,
  url: signed(String(document.url), lake.now(), lake.session),
})

/** Documents are never changed in place, so the list is a snapshot; only what the reader has asked for becomes text. */
function lines(
  documents: readonly StoredDocument[],
  written: (document: StoredDocument) => string,
  last = '',
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next = 0
  return new ReadableStream({
    pull(controller) {
      let piece = ''
      while (next < documents.length && piece.length < pieceBytes) {
        const document = documents[next]
        next += 1
        if (document) piece += written(document)
      }
      if (next >= documents.length) piece += last
      if (piece !== '') controller.enqueue(encoder.encode(piece))
      if (next >= documents.length) controller.close()
    },
  })
}
