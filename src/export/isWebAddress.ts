/**
 * Whether a reader may follow it: imports can bring what no form takes, and what is exported is followed by
 * software that trusts it.
 *
 * ```ts
 * isWebAddress('javascript:alert(1)') // false
 * ```
 */
export function isWebAddress(url: string | null | undefined): url is string {
  return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url)
}
