import {existsSync, readFileSync} from 'node:fs'

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
export function tornTail(file: string): number {
  if (!existsSync(file)) return 0
  const bytes = readFileSync(file)
  const log = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (log.byteLength < headerBytes) return log.byteLength
  const order = magics[log.getUint32(0)]
  const pageBytes = log.getUint32(8)
  if (!order) return log.byteLength
  const salt = [log.getUint32(16), log.getUint32(20)] as const
  const frameBytes = frameHeaderBytes + pageBytes

  let sum = checksum(log, 0, 24, order.littleEndian, [0, 0])
  if (!isSum(log, 24, sum)) return log.byteLength
  let finished = headerBytes
  let end = headerBytes
  let whole = true
  for (let at = headerBytes; at < log.byteLength; at += frameBytes) {
    const rest = log.byteLength - at
    // Another salt: left over from before the log was begun anew, and finished then.
    if (rest >= frameBytes && (log.getUint32(at + 8) !== salt[0] || log.getUint32(at + 12) !== salt[1])) break
    end = Math.min(log.byteLength, at + frameBytes)
    whole &&= rest >= frameBytes
    if (!whole) continue
    sum = checksum(log, at, 8, order.littleEndian, sum)
    sum = checksum(log, at + frameHeaderBytes, pageBytes, order.littleEndian, sum)
    whole = isSum(log, at + 16, sum)
    if (whole && log.getUint32(at + 4) !== 0) finished = end
  }
  return end - finished
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
