import {styleText} from 'node:util'

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green'

/** Where a command writes. */
export type Terminal = {
  /** A result, with a line end. */
  readonly out: (text: string) => void
  /** What is wrong, with a line end. */
  readonly error: (text: string) => void
  /** Text in a colour, on a terminal that shows colours and whose user has not said `NO_COLOR`. */
  readonly paint: (style: Style, text: string) => string
  /** How many characters a line may have. */
  readonly width: number
  /** Shows a line that will be written over; `undefined` takes it away. Nothing where nobody watches. */
  readonly status?: (line: string | undefined) => void
}

/** As much of `process` as this needs. */
type Process = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Stream
  readonly stderr: Stream
}

type Stream = {readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown}

const widest = 100

/** Results go to standard output, and everything else to standard error, so that a pipe gets results only. */
export function processTerminal({stdout, stderr, env}: Process): Terminal {
  // https://no-color.org: set, and not empty.
  const isColoured = stdout.isTTY === true && !env.NO_COLOR
  const columns = Math.min(stderr.columns || widest, widest)
  return {
    out: (text) => stdout.write(`${text}\n`),
    error: (text) => stderr.write(`${text}\n`),
    paint: (style, text) => (isColoured ? styleText(style, text, {validateStream: false}) : text),
    width: Math.min(stdout.columns || widest, widest),
    ...(stderr.isTTY === true && {
      status: (line) => stderr.write(`\r\u001b[K${line === undefined ? '' : line.slice(0, columns - 1)}`),
    }),
  }
}
