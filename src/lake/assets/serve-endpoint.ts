import {editor} from '../access/viewer.ts'
import {notFound} from '../errors.ts'
import {bytesAnswer} from '../http/bytes-answer.ts'
import {type Call, datasetOf} from '../http/call.ts'
import {documentIdOf} from './asset-name.ts'
import {isSigned} from './signature.ts'

/**
 * `GET /images/<project>/<dataset>/<file>`: the image as it is stored. Parameters that would transform it (`w`, `rect`,
 * `auto`…) are ignored: clients size what they get, and an uncropped picture is better than none.
 */
export const imageEndpoint = (call: Call) => serveAsset(call, 'image')

/** `GET /files/<project>/<dataset>/<file>`: a file as it is stored. */
export const fileEndpoint = (call: Call) => serveAsset(call, 'file')

/** With `?dl` a browser saves what it gets instead of showing it, under the name in `?dl=name.pdf` if there is one. */
function serveAsset({lake, path, request, url, viewer}: Call, kind: 'image' | 'file'): Response {
  const dataset = datasetOf({lake, path, viewer: isSigned(url, lake.now(), lake.session) ? editor : viewer})
  const name = path.file ?? ''
  // Without its document an asset is none: it was deleted, or never was.
  const document = path.project === lake.projectId ? dataset.get(documentIdOf(kind, name) ?? '') : undefined
  const file = document && lake.journal.file(dataset.name, name)
  if (!document || !file) throw notFound('No such asset')
  const saveAs = url.searchParams.get('dl')
  const held = {bytes: file.bytes, etag: `"${name}"`, modified: new Date(document._createdAt)}
  return bytesAnswer(request, held, {
    'content-type': file.contentType,
    ...(saveAs === null ? {} : {'content-disposition': disposition(saveAs || name)}),
    // The name is made from the content, so it never changes; but it may be deleted, and then nobody is to see it again.
    'cache-control': `${dataset.visibility}, no-cache`,
    'x-content-type-options': 'nosniff',
    // An SVG or an HTML page is a document: opened on its own it must not act with the Studio's session.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  })
}

/** https://www.rfc-editor.org/rfc/rfc6266: the plain name for those who cannot read the other. */
function disposition(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(filename.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
