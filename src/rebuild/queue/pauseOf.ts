/** Milliseconds to wait after so many failures in a row: half a second, twice as long each time, a minute at most. @internal */
export function pauseOf(failures: number): number {
  return Math.min(500 * 2 ** (failures - 1), 60_000)
}
