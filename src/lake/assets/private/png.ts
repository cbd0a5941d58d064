import {crc32} from 'node:zlib'
import {type Cleaned, DamagedImage, joined, latin1, viewOf} from './bytes.ts'
import {orientationOnly, readOrientation} from './orientation.ts'

/*
 * PNG (third edition), 5.3: a signature, then chunks `<length> <type> <data> <CRC>`. Kept are those that make the picture, its
 * colours, its size in print and its animation; text, times, EXIF and chunks of somebody's own go.
 */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
)

/** A PNG without texts, times and EXIF; an orientation other than upright is kept, alone. */
export function cleanPng(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 8)]
  let orientation = 1
  let type = ''
  for (let offset = 8; type !== 'IEND'; ) {
    const end = offset + 8 <= bytes.byteLength ? offset + 12 + view.getUint32(offset) : Number.POSITIVE_INFINITY
    if (end > bytes.byteLength) throw new DamagedImage('a PNG chunk is cut off')
    type = latin1(bytes, offset + 4, 4)
    if (type === 'eXIf') orientation = readOrientation(bytes.subarray(offset + 8, end - 4))
    if (kept.has(type)) parts.push(bytes.subarray(offset, end))
    offset = end
  }
  const [signature, header, ...picture] = parts
  if (!signature || !header) throw new DamagedImage('a PNG has no header')
  const exif = orientation === 1 ? [] : [chunk('eXIf', orientationOnly(orientation))]
  return {bytes: joined([signature, header, ...exif, ...picture]), orientation}
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = joined([new Uint8Array(4), new TextEncoder().encode(type), content, new Uint8Array(4)])
  const view = viewOf(bytes)
  view.setUint32(0, content.byteLength)
  view.setUint32(8 + content.byteLength, crc32(bytes.subarray(4, 8 + content.byteLength)))
  return bytes
}
