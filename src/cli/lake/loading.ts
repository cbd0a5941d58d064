import type {Terminal} from '../terminal/terminal.ts'

/** How often something is said. */
const pause = 10_000
/** So many documents take a moment to store, in which nothing can be said. */
const many = 10_000

/** Says how far loading is, to whoever waits long for it: a line every ten seconds. */
export type Loading = {
  readonly line: () => void
  readonly storing: () => void
}

/** @param clock - milliseconds */
export function loadingOn({error}: Pick<Terminal, 'error'>, clock: () => number): Loading {
  const started = clock()
  let told = started
  let lines = 0
  return {
    line() {
      lines += 1
      const now = clock()
      if (now - told < pause) return
      told = now
      error(`Reading: ${counted(lines)}, ${Math.round((now - started) / 1000)} s …`)
    },
    storing() {
      if (lines >= many || told > started) error(`Storing ${counted(lines)} …`)
    },
  }
}

function counted(lines: number): string {
  return `${lines.toLocaleString('en')} ${lines === 1 ? 'document' : 'documents'}`
}
