import {tooBusy} from '../../errors.ts'
import type {Rendered} from './render.ts'

/** Pictures that were made, by what they were made of. */
export type Derivatives = {get(key: string, make: () => Promise<Rendered>): Promise<Rendered>}

const most = {bytes: 64 * 1024 * 1024, of: 16 * 1024 * 1024, waiting: 200}

/**
 * Makes each picture once, one after another: a large one takes some hundred megabytes while it is made. Those asked for last are kept,
 * up to 64 MB in all.
 */
export function createDerivatives(): Derivatives {
  const kept = new Map<string, Rendered>()
  const making = new Map<string, Promise<Rendered>>()
  let bytes = 0
  let last: Promise<unknown> = Promise.resolve()

  function keep(key: string, rendered: Rendered): void {
    if (rendered.bytes.byteLength > most.of) return
    kept.set(key, rendered)
    bytes += rendered.bytes.byteLength
    for (const [oldest, {bytes: held}] of kept) {
      if (bytes <= most.bytes) return
      kept.delete(oldest)
      bytes -= held.byteLength
    }
  }

  return {
    async get(key, make) {
      const known = kept.get(key)
      if (known) {
        // The last ones stand at the end.
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      let made = making.get(key)
      if (!made) {
        if (making.size >= most.waiting) throw tooBusy(most.waiting)
        made = last.then(make)
        making.set(key, made)
        last = made.catch(() => {})
        const settled = made.then(
          (rendered) => keep(key, rendered),
          () => {},
        )
        void settled.then(() => making.delete(key))
      }
      return made
    },
  }
}
