/** One server-sent event as bytes. Many streams hold the same one; `holders` says how many still have to send it. */
export type Frame = {readonly id: string | undefined; readonly bytes: Uint8Array; holders: number}

const encoder = new TextEncoder()

/**
 * ```ts
 * frameOf({name: 'welcome', data: {listenerName: 'l'}}) // event: welcome⏎data: {"listenerName":"l"}⏎⏎
 * ```
 * https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function frameOf({
  name,
  data,
  id,
}: {
  readonly name: string
  readonly data: unknown
  readonly id?: string
}): Frame {
  const text = `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
  return {id, bytes: encoder.encode(text), holders: 0}
}

/** A line that means nothing, so that a connection does not look idle. */
export const heartbeatFrame: Frame = {id: undefined, bytes: encoder.encode(':\n\n'), holders: 0}
