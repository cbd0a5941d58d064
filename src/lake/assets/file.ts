import {createHash} from 'node:crypto'
import {extname} from 'node:path/posix'
import {cleaners} from '../../pictures/index.ts'
import type {Asset, AssetPlace} from './asset.ts'
import {clean, formatOf} from './image.ts'

const mimePattern = /^[a-z0-9!#$&^_.+-]{1,64}\/[a-z0-9!#$&^_.+-]{1,64}$/
const extensionPattern = /^[a-z0-9]{1,16}$/
const unknownType = 'application/octet-stream'

/** For uploads that do not say what they are. */
const typesByExtension = new Map(
  Object.entries({
    csv: 'text/csv',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    json: 'application/json',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
    txt: 'text/plain',
    vtt: 'text/vtt',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    zip: 'application/zip',
  }),
)

/**
 * ```ts
 * readFile(bytes, {filename: 'report.pdf', contentType: 'application/pdf'}, place).document
 * // {_id: 'file-<sha1>-pdf', _type: 'sanity.fileAsset', originalFilename: 'report.pdf', mimeType: 'application/pdf', size, …}
 * ```
 * Makes the asset document the hosted lake would. What was uploaded is kept byte by byte, except that a photograph loses what
 * it says besides the picture, as it does when it is uploaded as an image.
 */
export function readFile(
  uploaded: Uint8Array,
  {filename, contentType}: {readonly filename?: string | undefined; readonly contentType?: string | undefined},
  place: AssetPlace,
): Asset {
  const format = formatOf(uploaded)
  const bytes = format !== undefined && cleaners[format] ? clean(uploaded).bytes : uploaded
  const sha1hash = createHash('sha1').update(bytes).digest('hex')
  const originalFilename = filename === undefined ? undefined : lastSegment(filename)
  const extension = extensionOf(originalFilename)
  const mimeType = mimeOf(contentType) ?? typesByExtension.get(extension) ?? unknownType
  const name = `${sha1hash}.${extension}`
  const path = `files/${place.projectId}/${place.dataset}/${name}`
  return {
    name,
    file: {contentType: mimeType, bytes},
    document: {
      _id: `file-${sha1hash}-${extension}`,
      _type: 'sanity.fileAsset',
      assetId: sha1hash,
      sha1hash,
      extension,
      mimeType,
      ...(originalFilename === undefined ? {} : {originalFilename}),
      size: bytes.byteLength,
      path,
      url: `${place.publicUrl}/${path}`,
    },
  }
}

const lastSegment = (filename: string) => filename.split(/[/\\]/).at(-1) ?? filename

function extensionOf(filename = ''): string {
  const extension = extname(filename).slice(1).toLowerCase()
  return extensionPattern.test(extension) ? extension : 'bin'
}

function mimeOf(contentType = ''): string | undefined {
  const mime = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  return mimePattern.test(mime) && mime !== unknownType ? mime : undefined
}
