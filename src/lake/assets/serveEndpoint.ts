import {hash} from 'node:crypto'
import {editor} from '../access/viewer.ts'
import type {StoredDocument} from '../documents.ts'
import {notFound, notImplemented} from '../errors.ts'
import {bytesAnswer} from '../http/bytesAnswer.ts'
import {type Call, datasetOf} from '../http/call.ts'
import type {Dataset} from '../store/dataset.ts'
import type {StoredFile} from '../store/journal.ts'
import {documentIdOf} from './assetName.ts'
import {croppedTo, isHeldToCrops, seenOf} from './picture/enforcedCrop.ts'
import {pictureLibrary} from './picture/library.ts'
import {readWanted, type Wanted} from './picture/parameters.ts'
import {type Picture, type Rendered, render} from './picture/render.ts'
import {isSigned} from './signature.ts'

/**
 * `GET /images/<project>/<dataset>/<file>?w=400&fit=crop&auto=format`: the picture as its address wants it, or as it is stored where it
 * wants nothing. Of a picture that is shown cropped only, who has no token gets what is shown.
 */
export async function imageEndpoint(call: Call): Promise<Response> {
  const asset = assetOf(call, 'image')
  const {searchParams} = call.url
  const picture = pictureOf(asset)
  const wanted = readWanted(searchParams)
  const parts = isHeldToCrops(asset.viewer) ? croppedTo(asset.dataset, asset.document._id, picture) : undefined
  const rect = parts ? seenOf(parts, wanted.rect) : wanted.rect
  if (parts && !rect) throw notFound('No such part of this picture is shown')
  const held: Wanted = rect ? {...wanted, rect} : wanted
  const isWhole = Object.keys(held).length === 0 || (searchParams.get('dlRaw') === 'true' && !parts)
  // Drawings are sent as they are: their reader draws them in any size.
  if (isWhole || (picture.format === 'svg' && !parts)) return whole(call, asset)

  const library = await pictureLibrary()
  if (!library) {
    if (parts) throw notImplemented('A picture that is shown cropped, without the package sharp (npm install sharp),')
    return whole(call, asset)
  }
  const accept = held.auto ? (call.request.headers.get('accept') ?? '') : ''
  const key = JSON.stringify([asset.dataset.name, asset.name, held, accept.match(/image\/(avif|webp)/g)])
  const made = await call.lake.derivatives.get(key, async () =>
    render(library, {...picture, bytes: asset.file().bytes}, held, accept),
  )
  return answer(call, asset, {...made, tag: hash('sha1', key)}, held.auto ? {vary: 'accept'} : {})
}

/** `GET /files/<project>/<dataset>/<file>`: a file as it is stored. */
export const fileEndpoint = (call: Call): Response => whole(call, assetOf(call, 'file'))

const whole = (call: Call, asset: Asset) => answer(call, asset, {...asset.file(), tag: asset.name})

type Asset = {
  readonly name: string
  readonly dataset: Dataset
  readonly document: StoredDocument
  /** Its bytes, when they are needed: many wait while one picture is made. */
  readonly file: () => StoredFile
  readonly viewer: Call['viewer']
}

function assetOf({lake, path, url, viewer: asking}: Call, kind: 'image' | 'file'): Asset {
  const viewer = isSigned(url, lake.now(), lake.session) ? editor : asking
  const dataset = datasetOf({lake, path, viewer})
  const name = path.file ?? ''
  // Without its document an asset is none: it was deleted, or never was.
  const document = path.project === lake.projectId ? dataset.get(documentIdOf(kind, name) ?? '') : undefined
  if (!document) throw notFound('No such asset')
  const file = () => {
    const stored = lake.journal.file(dataset.name, name)
    if (!stored) throw notFound('No such asset')
    return stored
  }
  return {name, dataset, document, file, viewer}
}

function pictureOf({name}: Asset): Omit<Picture, 'bytes'> {
  const [, width = '', height = '', format = ''] = /-(\d+)x(\d+)\.([a-z0-9]+)$/.exec(name) ?? []
  return {width: Number(width), height: Number(height), format}
}

/** With `?dl` a browser saves what it gets instead of showing it, under the name in `?dl=name.pdf` if there is one. */
function answer(
  {request, url}: Call,
  {dataset, document, name}: Asset,
  {bytes, contentType, tag}: Rendered & {readonly tag: string},
  more: Readonly<Record<string, string>> = {},
): Response {
  const saveAs = url.searchParams.get('dl')
  const held = {bytes, etag: `"${tag}"`, modified: new Date(document._createdAt)}
  return bytesAnswer(request, held, {
    'content-type': contentType,
    ...(saveAs === null ? {} : {'content-disposition': disposition(saveAs || name)}),
    // The name is made from the content, so it never changes; but it may be deleted, and then nobody is to see it again. What is private stays on
    // no disk of a reader.
    'cache-control': dataset.visibility === 'private' ? 'private, no-store' : 'public, no-cache',
    'x-content-type-options': 'nosniff',
    // An SVG or an HTML page is a document: opened on its own it must not act with the Studio's session.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    ...more,
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
