/** An image's bytes without what they should not say, and the orientation (EXIF's 1 to 8) that was kept in them. */
export type Cleaned = {readonly bytes: Uint8Array; readonly orientation: number}

/** One after the other, as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.byteLength
  }
  return bytes
}

/** `length` bytes at `offset` as text; shorter where the bytes end. */
export function latin1(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length))
}

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Thrown where an image does not hold what its format promises: what cannot be read cannot be cleaned. */
export class DamagedImage extends Error {
  override readonly name = 'DamagedImage'
}
