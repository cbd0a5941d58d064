/** Pictures as a telephone, a camera or a program would make them, with everything they say besides the picture. */

import {readFile} from 'node:fs/promises'
import {crc32, deflateSync} from 'node:zlib'

/** An EXIF block with an orientation, a camera's serial number and a GPS position, as a telephone writes it. */
export function exif(orientation: number): Buffer {
  const serial = 'SERIAL-4711\0'
  const block = Buffer.alloc(8 + 2 + 3 * 12 + 4 + serial.length + 2 + 12 + 4 + 24)
  block.write('II*\0\x08\0\0\0', 0, 'latin1')
  const serialAt = 50
  const gpsAt = serialAt + serial.length
  block.writeUInt16LE(3, 8)
  const tag = (at: number, id: number, type: number, count: number, value: number) => {
    block.writeUInt16LE(id, at)
    block.writeUInt16LE(type, at + 2)
    block.writeUInt32LE(count, at + 4)
    block.writeUInt32LE(value, at + 8)
  }
  tag(10, 0x0112, 3, 1, orientation)
  tag(22, 0x8825, 4, 1, gpsAt)
  tag(34, 0xa431, 2, serial.length, serialAt)
  block.write(serial, serialAt, 'latin1')
  block.writeUInt16LE(1, gpsAt)
  tag(gpsAt + 2, 2, 5, 3, gpsAt + 18)
  block.write('GPS-LATITUDE-52-13-47-22', gpsAt + 18, 'latin1')
  return block
}

const segment = (marker: number, content: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}
const text = (value: string) => Buffer.from(value, 'latin1')
export const profile = text('ICC_PROFILE\0\x01\x01an-icc-profile')

/** A real photograph as a telephone would send it. */
export async function jpeg(orientation: number): Promise<Buffer> {
  const plain = await readFile('seeds/images/orren-ferry.jpg')
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, Buffer.concat([text('Exif\0\0'), exif(orientation)])),
    segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMP-CREATOR</x:xmpmeta>')),
    segment(0xed, text('Photoshop 3.0\x008BIM IPTC-BYLINE')),
    segment(0xe2, profile),
    segment(0xe2, text('MPF\0ANOTHER-PICTURE')),
    segment(0xe5, text('MAKER-NOTE')),
    segment(0xfe, text('COMMENT')),
    plain.subarray(2),
    text('TRAILER-WITH-A-FILM'),
  ])
}

const chunk = (type: string, content: Buffer) => {
  const bytes = Buffer.concat([Buffer.alloc(4), text(type), content, Buffer.alloc(4)])
  bytes.writeUInt32BE(content.length, 0)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4)
  return bytes
}
/** Two pixels beside each other. */
export const pixel = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0, 0, 0, 255]))),
  chunk('IEND', Buffer.alloc(0)),
])
export const png = (orientation: number) =>
  Buffer.concat([
    pixel.subarray(0, 33),
    chunk('iCCP', profile),
    chunk('eXIf', exif(orientation)),
    chunk('tEXt', text('Author\0TEXT-AUTHOR')),
    chunk('iTXt', text('XML:com.adobe.xmp\0\0\0\0\0XMP-CREATOR')),
    chunk('zTXt', text('Comment\0\0COMMENT')),
    chunk('tIME', text('TIME-OF')),
    chunk('caBX', text('MAKER-NOTE')),
    pixel.subarray(33),
    text('TRAILER-WITH-A-FILM'),
  ])

const riff = (type: string, content: Buffer) => {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}
/** An extended WebP of 3 by 2: the flags say that it has a profile, EXIF and XMP. */
export const webp = (orientation: number) => {
  const chunks = Buffer.concat([
    riff('VP8X', Buffer.from([0x2c, 0, 0, 0, 2, 0, 0, 1, 0, 0])),
    riff('ICCP', profile),
    riff('VP8L', Buffer.from('2f02400000', 'hex')),
    riff('EXIF', exif(orientation)),
    riff('XMP ', text('<x:xmpmeta>XMP-CREATOR</x:xmpmeta>')),
    riff('NOTE', text('MAKER-NOTE')),
  ])
  return riff('RIFF', Buffer.concat([text('WEBP'), chunks]))
}
export const gif = Buffer.concat([
  text('GIF89a'),
  Buffer.from([2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
  Buffer.from([0x21, 0xff, 11]),
  text('XMP DataXMP'),
  Buffer.from([11]),
  text('XMP-CREATOR'),
  Buffer.from([0, 0x21, 0xfe, 7]),
  text('COMMENT'),
  Buffer.from([0, 0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 0x0a, 0, 0x3b]),
  text('TRAILER-WITH-A-FILM'),
])

export const telling = /SERIAL|GPS|XMP-CREATOR|IPTC|ANOTHER-PICTURE|MAKER-NOTE|COMMENT|TRAILER|TEXT-AUTHOR|TIME-OF/

/** One of each format, by its extension. */
export const told: Readonly<Record<'jpg' | 'png' | 'webp' | 'gif', () => Promise<Buffer>>> = {
  jpg: () => jpeg(1),
  png: async () => png(1),
  webp: async () => webp(1),
  gif: async () => gif,
}
