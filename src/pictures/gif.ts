import {type Cleaned, DamagedImage, joined, latin1} from './bytes.ts'

// GIF89a, appendix A: blocks, each with a label; application blocks carry XMP, and also how often an animation repeats.
const keptApplications = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'])
const graphicControl = 0xf9

/** A GIF without comments and without what programs noted in it. */
export function cleanGif(bytes: Uint8Array): Cleaned {
  const start = 13 + colourTable(bytes[10] ?? 0)
  const parts = [bytes.subarray(0, start)]
  for (let offset = start; ; ) {
    const introducer = bytes[offset]
    if (introducer === 0x3b) break
    const label = bytes[offset + 1]
    if (introducer === 0x2c) {
      const end = endOfBlocks(bytes, offset + 11 + colourTable(bytes[offset + 9] ?? 0))
      parts.push(bytes.subarray(offset, end))
      offset = end
    } else if (introducer === 0x21) {
      const end = endOfBlocks(bytes, offset + 2)
      const application = label === 0xff && keptApplications.has(latin1(bytes, offset + 3, 11))
      if (label === graphicControl || application) parts.push(bytes.subarray(offset, end))
      offset = end
    } else throw new DamagedImage('a GIF block is cut off')
  }
  return {bytes: joined([...parts, Uint8Array.of(0x3b)]), orientation: 1}
}

const colourTable = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

/** Data comes in sub-blocks of up to 255 bytes, the last one empty. */
function endOfBlocks(bytes: Uint8Array, start: number): number {
  let offset = start
  for (;;) {
    const size = bytes[offset]
    if (size === undefined) throw new DamagedImage('a GIF block is cut off')
    offset += 1 + size
    if (size === 0) return offset
  }
}
