import {describe, expect, it} from 'vitest'
import {createEventStreams} from '../../../src/lake/http/eventStreams.ts'
import {frameOf} from '../../../src/lake/http/frame.ts'

const limits = {streams: 3, behind: 400_000, together: 1_000_000}
const forever = new AbortController().signal
/** About 10 KB. */
const event = (n: number) => frameOf({name: 'mutation', data: {n, text: 'x'.repeat(10_000)}})
const numbersIn = (text: string) => [...text.matchAll(/"n":(\d+)/g)].map(([, n]) => Number(n))
const counted = (length: number) => Array.from({length}, (_, n) => n)

describe('an event stream', () => {
  it('keeps the order, and loses nothing, while its reader keeps up', async () => {
    const stream = createEventStreams(limits).open(forever, () => {})
    const read = stream.response.text()
    for (const n of counted(1000)) {
      stream.send(event(n))
      if (n % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    stream.end()
    expect(numbersIn(await read)).toEqual(counted(1000))
  })

  it('is cut off with the reason when its reader is too slow; what was sent until then is whole and in order', async () => {
    let closed = 0
    const stream = createEventStreams(limits).open(forever, () => {
      closed += 1
    })
    for (const n of counted(100)) stream.send(event(n))
    expect(closed).toBe(1)
    const text = await stream.response.text()
    const numbers = numbersIn(text)
    expect(numbers).toEqual(counted(numbers.length))
    expect(numbers.length).toBeLessThan(45)
    expect(text.endsWith('event: cutoff\ndata: {"reason":"The reader is more than 400000 bytes behind"}\n\n')).toBe(
      true,
    )
  })

  it('is sent one event that is larger than its limit, if it is not behind', async () => {
    const stream = createEventStreams(limits).open(forever, () => {})
    const read = stream.response.text()
    stream.send(frameOf({name: 'mutation', data: {n: 1, text: 'x'.repeat(600_000)}}))
    stream.end()
    expect(numbersIn(await read)).toEqual([1])
  })

  it('shares what it waits to send with the others, and is cut off when all of them hold too much', () => {
    const roomy = {...limits, behind: 10_000_000}
    const streams = createEventStreams(roomy)
    const slow = counted(3).map(() => streams.open(forever, () => {}))
    // A megabyte for each, but the same one.
    for (const n of counted(90)) {
      const shared = event(n)
      for (const stream of slow) stream.send(shared)
    }
    expect(streams.count()).toBe(3)
    for (const n of counted(40)) slow[0]?.send(event(n))
    expect(streams.count()).toBe(2)
  })

  it('is refused when there are too many, and taken again when one has gone', async () => {
    const streams = createEventStreams(limits)
    const open = counted(3).map(() => streams.open(forever, () => {}))
    expect(() => streams.open(forever, () => {})).toThrow('This lake has 3 listeners, which is its limit')
    await open[0]?.response.body?.cancel()
    streams.open(forever, () => {})
    expect(streams.count()).toBe(3)
  })

  it('is over when its reader aborts, before or after it was opened', () => {
    const streams = createEventStreams(limits)
    const leaving = new AbortController()
    streams.open(leaving.signal, () => {})
    leaving.abort()
    streams.open(leaving.signal, () => {})
    expect(streams.count()).toBe(0)
  })
})
