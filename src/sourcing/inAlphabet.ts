/**
 * For `sort`: by code unit, the same on every machine. What is shown is ordered by what it says, never by ids, so that
 * other ids for the same documents change nothing.
 *
 * @internal
 */
export function inAlphabet(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
