import {closeSync, existsSync, fstatSync, openSync, readSync} from 'node:fs'

// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
const headerBytes = 32
const frameHeaderBytes = 24
const magics: Readonly<Record<number, {readonly littleEndian: boolean}>> = {
  931071618: {littleEndian: true},
  931071619: {littleEndian: false},
}

/**
 * How many bytes at the end of SQLite's write-ahead log belong to no finished transaction: what a process that was killed
 * had begun to write, or what a disk lost of it. SQLite drops them when it opens the file, and says nothing; this is asked
 * before.
 */
export function tornTail(path: string): number {
  if (!existsSync(path)) return 0
  const file = openSync(path, 'r')
  try {
    return tornIn(file, fstatSync(file).size)
  } finally {
    closeSync(file)
  }
}

function tornIn(file: number, size: number): number {
  const header = read(file, 0, headerBytes)
  const order = header.byteLength === headerBytes ? magics[header.getUint32(0)] : undefined
  if (!order) return size
  const {littleEndian} = order
  const salt = [header.getUint32(16), header.getUint32(20)] as const
  const frameBytes = frameHeaderBytes + header.getUint32(8)

  let sum = checksum(header, 0, 24, littleEndian, [0, 0])
  if (!isSum(header, 24, sum)) return size
  let finished = headerBytes
  let end = headerBytes
  let whole = true
  for (let at = headerBytes; at < size; at += frameBytes) {
    const frame = read(file, at, frameBytes)
    const isComplete = frame.byteLength === frameBytes
    // Another salt: left over from before the log was begun anew, and finished then.
    if (isComplete && (frame.getUint32(8) !== salt[0] || frame.getUint32(12) !== salt[1])) break
    end = at + frame.byteLength
    whole &&= isComplete
    if (!whole) continue
    sum = checksum(frame, 0, 8, littleEndian, sum)
    sum = checksum(frame, frameHeaderBytes, frameBytes - frameHeaderBytes, littleEndian, sum)
    whole = isSum(frame, 16, sum)
    if (whole && frame.getUint32(4) !== 0) finished = end
  }
  return end - finished
}

/** A frame at a time: after a large import the log is too large to be read whole. */
function read(file: number, at: number, length: number): DataView {
  const bytes = new Uint8Array(length)
  return new DataView(bytes.buffer, 0, readSync(file, bytes, 0, length, at))
}

type Sum = readonly [number, number]

function checksum(log: DataView, from: number, length: number, littleEndian: boolean, sum: Sum): Sum {
  let [first, second] = sum
  for (let at = from; at < from + length; at += 8) {
    first = (first + log.getUint32(at, littleEndian) + second) >>> 0
    second = (second + log.getUint32(at + 4, littleEndian) + first) >>> 0
  }
  return [first, second]
}

const isSum = (log: DataView, at: number, [first, second]: Sum) =>
  log.getUint32(at) === first && log.getUint32(at + 4) === second
