import {type Cleaned, DamagedImage, joined, latin1, viewOf} from './bytes.ts'
import {orientationOnly, readOrientation} from './orientation.ts'

/*
 * ITU-T T.81, B.1: a JPEG is a row of segments, each `FF <marker> <length> …`. Kept are those that make the picture, the
 * JFIF header, the colour profile and Adobe's note on colours. Every other APPn segment and every comment goes: EXIF and
 * XMP (APP1), further pictures (APP2 "MPF"), IPTC (APP13), and whatever else a camera or a program adds.
 */
const exifName = 'Exif\0\0'
const startOfScan = 0xda
const endOfImage = 0xd9

/** A JPEG without what its camera and its editors wrote into it; an orientation other than upright is kept, alone. */
export function cleanJpeg(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes)
  const header: Uint8Array[] = []
  const picture: Uint8Array[] = []
  let orientation = 1
  let offset = 2
  while (offset < bytes.byteLength) {
    if (bytes[offset] !== 0xff) throw new DamagedImage('a JPEG segment does not begin with its marker')
    const marker = bytes[offset + 1] ?? 0
    if (marker === 0xff) {
      offset += 1 // markers may be preceded by any number of fill bytes
      continue
    }
    if (marker === endOfImage) break // what follows belongs to no picture: previews, films, notes of the maker
    if (offset + 4 > bytes.byteLength) throw new DamagedImage('a JPEG segment is cut off')
    const end = offset + 2 + view.getUint16(offset + 2)
    if (end > bytes.byteLength || end < offset + 4) throw new DamagedImage('a JPEG segment is cut off')
    if (marker === 0xe1 && latin1(bytes, offset + 4, 6) === exifName) {
      orientation = readOrientation(bytes.subarray(offset + 10, end))
    }
    const kept = keptSegment(bytes.subarray(offset, end), marker)
    if (kept) (marker === 0xe0 ? header : picture).push(kept)
    offset = end
    if (marker !== startOfScan) continue
    offset = endOfScan(bytes, end)
    picture.push(bytes.subarray(end, offset))
  }
  const exif = orientation === 1 ? [] : [exifSegment(orientation)]
  const clean = joined([bytes.subarray(0, 2), ...header, ...exif, ...picture, Uint8Array.of(0xff, endOfImage)])
  return {bytes: clean, orientation}
}

function keptSegment(segment: Uint8Array, marker: number): Uint8Array | undefined {
  if (marker === 0xfe) return undefined // a comment
  if (marker < 0xe0 || marker > 0xef) return segment
  if (marker === 0xe0 && latin1(segment, 4, 5) === 'JFIF\0') return withoutThumbnail(segment)
  if (marker === 0xe2 && latin1(segment, 4, 12) === 'ICC_PROFILE\0') return segment
  if (marker === 0xee && latin1(segment, 4, 5) === 'Adobe') return segment
  return undefined
}

/** A thumbnail can show what was cropped away. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const header = segment.slice(0, 18)
  if (header.byteLength < 18) throw new DamagedImage('the JFIF header is cut off')
  viewOf(header).setUint16(2, 16)
  header.fill(0, 16)
  return header
}

/** Where the data of a scan ends: at the first marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.byteLength
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = orientationOnly(orientation)
  const segment = joined([new Uint8Array(10), tiff])
  viewOf(segment).setUint16(0, 0xffe1)
  viewOf(segment).setUint16(2, segment.byteLength - 2)
  segment.set(new TextEncoder().encode(exifName), 4)
  return segment
}
