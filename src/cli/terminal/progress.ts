import type {Terminal} from './terminal.ts'

const patience = 1000
const cells = 30

/** How far some work is. */
export type Progress = {
  /** Adds to what is done. */
  readonly add: (amount: number) => void
  /** Names the next part of the work and how much of it there is; 0 where that is not known. */
  readonly begin: (label: string, total: number) => void
  readonly end: () => void
}

/**
 * A bar that appears when work takes more than a second, and only where somebody watches. Of work without a total it
 * says at once what is being done.
 *
 * ```
 * Reading   ███████████████░░░░░░░░░░░░░░░  50 %
 * ```
 *
 * @param clock - milliseconds
 */
export function progressOn({status}: Pick<Terminal, 'status'>, clock: () => number): Progress {
  const started = clock()
  let [label, done, total] = ['', 0, 0]
  let shown = ''
  const show = () => {
    // Work that cannot tell how far it is may not come back here within the second.
    const isTime = total === 0 ? label !== '' : clock() - started >= patience
    if (status === undefined || !isTime) return
    const line = total === 0 ? `${label} …` : bar(label, Math.min(done / total, 1))
    if (line !== shown) status(line)
    shown = line
  }
  return {
    add(amount) {
      done += amount
      show()
    },
    begin(next, amount) {
      ;[label, done, total] = [next, 0, amount]
      show()
    },
    end() {
      if (shown !== '') status?.(undefined)
      shown = ''
    },
  }
}

function bar(label: string, share: number): string {
  const full = Math.round(share * cells)
  return `${label.padEnd(9)} ${'█'.repeat(full)}${'░'.repeat(cells - full)} ${String(Math.floor(share * 100)).padStart(3)} %`
}
