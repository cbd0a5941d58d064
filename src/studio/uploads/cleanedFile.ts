import {cleaners} from '../../pictures/index.ts'

/** Why a file is not uploaded, in words for who chose it. It says nothing of the file. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused'
}

type Kind = {
  /** What its bytes begin with, as text of one sign a byte. */
  readonly begins: RegExp
  readonly extension: string
  readonly type: string
}

/** Pictures, by their bytes: what a file is called and says it is proves nothing. To add one: a row here and in `cleaners`. */
const pictures: readonly Kind[] = [
  {begins: /^\xff\xd8\xff/, extension: 'jpg', type: 'image/jpeg'},
  {begins: /^\x89PNG\r\n/, extension: 'png', type: 'image/png'},
  {begins: /^GIF8[79]a/, extension: 'gif', type: 'image/gif'},
  {begins: /^RIFF[\s\S]{4}WEBP/, extension: 'webp', type: 'image/webp'},
  {
    begins:
      /^(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[\s\S]{0,3000}?-->\s{0,20}|<!DOCTYPE[^>]{0,300}>\s{0,20}){0,5}<svg[\s>]/,
    extension: 'svg',
    type: 'image/svg+xml',
  },
]

/** Of other files, those that hold what is read in them and nothing else. */
const plain: readonly Omit<Kind, 'begins'>[] = [
  {extension: 'txt', type: 'text/plain'},
  {extension: 'csv', type: 'text/csv'},
  {extension: 'vtt', type: 'text/vtt'},
  {extension: 'json', type: 'application/json'},
]

const mends: readonly (readonly [type: RegExp, mend: string])[] = [
  [
    /^image\//,
    'Its place, time and camera cannot be taken out of this format. Save it as JPEG, PNG, WebP, GIF or SVG.',
  ],
  [
    /pdf|word|officedocument|opendocument|msword|excel|powerpoint/,
    'A document says who wrote it, when and on which machine. Show what matters as a picture of it, or as text.',
  ],
  [
    /^(?:audio|video)\//,
    'A recording says when and with what it was made, and a voice is an identity. Publish it where you have looked at that.',
  ],
  [/zip|compressed|tar/, 'An archive holds names and times of everything in it. Upload what is in it, one by one.'],
]

/**
 * A file as it may leave this machine: without what it says besides what it shows, and under a name that tells nothing.
 *
 * ```ts
 * await cleanedFile(new File([jpeg], 'jane-doe-kitchen.jpg')) // File {name: 'picture.jpg'}, without EXIF, XMP, GPS and comments
 * await cleanedFile(new File([pdf], 'minutes.pdf')) // throws UploadRefused: 'A document says who wrote it, …'
 * ```
 *
 * @throws UploadRefused
 */
export async function cleanedFile(file: File): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  const picture = pictures.find(({begins}) => begins.test(head))
  if (picture !== undefined)
    return new File([cleaned(bytes, picture.extension)], `picture.${picture.extension}`, picture)
  const text = plain.find(
    ({extension, type}) => file.type === type || file.name.toLowerCase().endsWith(`.${extension}`),
  )
  if (text !== undefined && isText(bytes)) return new File([bytes], `file.${text.extension}`, text)
  const mend = mends.find(([type]) => type.test(file.type))?.[1]
  throw new UploadRefused(
    mend ??
      'What it says besides what it shows cannot be taken out of a file of this kind. Show it as a picture, or as text.',
  )
}

function cleaned(bytes: Uint8Array, format: string): Uint8Array<ArrayBuffer> {
  const clean = cleaners[format]
  if (clean === undefined) throw new UploadRefused('A picture of this format cannot be cleaned.')
  try {
    return new Uint8Array(clean(bytes).bytes)
  } catch {
    throw new UploadRefused(
      'The picture is damaged: what it says besides what it shows cannot be taken out. Save it anew.',
    )
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return !bytes.includes(0)
  } catch {
    return false
  }
}
