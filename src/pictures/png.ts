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
    // The name of a profile is what somebody called their screen.
    if (type === 'iCCP') parts.push(namelessProfile(bytes.subarray(offset + 8, end - 4)))
    else if (kept.has(type)) parts.push(bytes.subarray(offset, end))
    offset = end
  }
  const [signature, header, ...picture] = parts
  if (!signature || !header) throw new DamagedImage('a PNG has no header')
  const exif = orientation === 1 ? [] : [chunk('eXIf', orientationOnly(orientation))]
  return {bytes: joined([signature, header, ...exif, ...picture]), orientation}
}

function namelessProfile(content: Uint8Array): Uint8Array {
  const name = content.indexOf(0)
  if (name === -1) throw new DamagedImage('a PNG profile has no name')
  return chunk('iCCP', joined([new TextEncoder().encode('icc'), content.subarray(name)]))
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = joined([new Uint8Array(4), new TextEncoder().encode(type), content, new Uint8Array(4)])
  const view = viewOf(bytes)
  view.setUint32(0, content.byteLength)
  view.setUint32(8 + content.byteLength, crc32(bytes.subarray(4, 8 + content.byteLength)))
  return bytes
}

/** PNG (third edition), annex D: the check of a chunk. In the platform of a browser there is none. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
