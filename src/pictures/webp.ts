import {type Cleaned, DamagedImage, joined, latin1, viewOf} from './bytes.ts'
import {orientationOnly, readOrientation} from './orientation.ts'

// RFC 9649: RIFF chunks `<type> <length> <data> [padding]`; an extended file says in VP8X which of them it has.
const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const exifFlag = 0x08
const xmpFlag = 0x04

/** A WebP without EXIF, XMP and unknown chunks; an orientation other than upright is kept, alone. */
export function cleanWebp(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes)
  const parts: Uint8Array[] = []
  const whole = Math.min(bytes.byteLength, 8 + view.getUint32(4, true))
  let orientation = 1
  let extended: Uint8Array | undefined
  for (let offset = 12; offset + 8 <= whole; ) {
    const size = view.getUint32(offset + 4, true)
    const end = offset + 8 + size + (size % 2)
    if (offset + 8 + size > whole) throw new DamagedImage('a WebP chunk is cut off')
    const type = latin1(bytes, offset, 4)
    const chunk = bytes.slice(offset, end)
    if (type === 'EXIF') orientation = readOrientation(tiffIn(chunk.subarray(8, 8 + size)))
    if (type === 'VP8X') extended = chunk
    if (kept.has(type)) parts.push(chunk)
    offset = end
  }
  if (extended) {
    // The flag of the EXIF block that is put in below, and none for XMP.
    extended[8] = ((extended[8] ?? 0) & ~exifFlag & ~xmpFlag) | (orientation === 1 ? 0 : exifFlag)
    if (orientation !== 1) parts.push(exifChunk(orientation))
  }
  const header = bytes.slice(0, 12)
  viewOf(header).setUint32(4, 4 + parts.reduce((sum, part) => sum + part.byteLength, 0), true)
  return {bytes: joined([header, ...parts]), orientation: extended ? orientation : 1}
}

/** Some programs put JPEG's prefix before the block. */
const tiffIn = (exif: Uint8Array) => (latin1(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif)

function exifChunk(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation)
  const chunk = joined([new TextEncoder().encode('EXIF'), new Uint8Array(4), tiff])
  viewOf(chunk).setUint32(4, tiff.byteLength, true)
  return chunk
}
