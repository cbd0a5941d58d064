import {tooManyListeners} from '../errors.ts'
import {type Backlog, type EventStream, openEventStream} from './eventStream.ts'
import {heartbeatFrame} from './frame.ts'

/** The open event streams of a lake, held to a number and to an amount of memory. */
export type EventStreams = {
  /** Opens one, or refuses it when there are too many. */
  open(signal: AbortSignal, onClose: () => void): EventStream
  readonly count: () => number
}

export type StreamLimits = {
  /** How many may be open at once. */
  readonly streams: number
  /** How many bytes one reader may be behind. */
  readonly behind: number
  /** How many bytes may wait for all readers together. What several wait for counts once. */
  readonly together: number
}

const heartbeat = 15_000

export function createEventStreams(limits: StreamLimits, cutAfter?: number): EventStreams {
  const open = new Set<EventStream>()
  const backlog: Backlog = {bytes: 0, limit: limits.together}
  let timer: NodeJS.Timeout | undefined

  const beat = () => {
    for (const stream of [...open]) stream.send(heartbeatFrame)
  }
  return {
    count: () => open.size,
    open(signal, onClose) {
      if (open.size >= limits.streams) throw tooManyListeners(limits.streams)
      let entered: EventStream | undefined
      const stream = openEventStream(signal, {
        backlog,
        backlogLimit: limits.behind,
        onClose() {
          if (entered) open.delete(entered)
          if (open.size === 0) clearInterval(timer)
          onClose()
        },
      })
      if (signal.aborted) return stream
      entered = cutAfter === undefined ? stream : cutting(stream, cutAfter)
      if (open.size === 0) timer = setInterval(beat, heartbeat).unref()
      open.add(entered)
      return entered
    },
  }
}

/** A stream that breaks off after so many events, as one does whose network is lost. For tests. */
function cutting(stream: EventStream, after: number): EventStream {
  let sent = 0
  return {
    ...stream,
    send(frame) {
      stream.send(frame)
      if (frame === heartbeatFrame) return
      sent += 1
      if (sent >= after) stream.end()
    },
  }
}
