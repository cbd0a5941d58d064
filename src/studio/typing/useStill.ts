import {useCallback, useEffect, useRef} from 'react'

/** When a key last went down, anywhere on the page. */
let lastKey = Number.NEGATIVE_INFINITY

function noteKey(): void {
  lastKey = performance.now()
}

/** Somebody who types without a pause still hears of it. */
const patience = 3_000

/** Several changes that come at once are one. */
const burst = 30

/** `const cancel = whenStill(() => judge(work))` */
export type WhenStill = (act: () => void) => () => void

/**
 * Work that waits until nobody types: what is judged, read or asked while keys come is in the way of the next one.
 *
 * ```ts
 * const whenStill = useStill(150)
 * useEffect(() => whenStill(() => judge(work)), [whenStill, work])
 * ```
 *
 * @param quiet - how many milliseconds after a key it is done; of what never stops coming, after three seconds
 */
export function useStill(quiet: number): WhenStill {
  const waitingSince = useRef<number>(undefined)
  // Added once, however often it is asked for.
  useEffect(() => document.addEventListener('keydown', noteKey, {capture: true, passive: true}), [])
  return useCallback(
    (act) => {
      const since = waitingSince.current ?? performance.now()
      waitingSince.current = since
      let timer: ReturnType<typeof setTimeout>
      const look = () => {
        const now = performance.now()
        const left = Math.min(lastKey + quiet - now, since + patience - now)
        if (left > 0) {
          timer = setTimeout(look, left)
          return
        }
        waitingSince.current = undefined
        act()
      }
      timer = setTimeout(look, burst)
      return () => clearTimeout(timer)
    },
    [quiet],
  )
}
