/*
 * EXIF is a TIFF file in a wrapper (CIPA DC-008, 4.5): a byte order, then directories of tags. Of all its tags only the
 * orientation is needed to show an image; the others say where, when, with which device and by whom it was made.
 */
const orientationTag = 0x0112
const shortType = 3

/** The orientation an EXIF block says (1 to 8), or 1, upright, where it says none that can be read. */
export function readOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (view.byteLength < 10) return 1
  const littleEndian = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, littleEndian)
  if (directory + 2 > view.byteLength) return 1
  const count = view.getUint16(directory, littleEndian)
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12
    if (at + 12 > view.byteLength) return 1
    if (view.getUint16(at, littleEndian) !== orientationTag) continue
    const value = view.getUint16(at + 8, littleEndian)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** An EXIF block that says an orientation and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const bytes = new Uint8Array(26)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0x4d4d) // big-endian
  view.setUint16(2, 42)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  view.setUint16(10, orientationTag)
  view.setUint16(12, shortType)
  view.setUint32(14, 1)
  view.setUint16(18, orientation)
  return bytes
}
