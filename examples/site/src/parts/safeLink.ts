const followed = new Set(['http:', 'https:', 'mailto:'])

/**
 * ```ts
 * safeHref('https://example.org/report') // the same
 * safeHref('javascript:alert(1)')        // undefined: show the words, link nothing
 * ```
 * Addresses come from editors and from other people's pages; the schema allows these schemes too, but what renders a
 * page does not rely on how its content was written.
 */
export function safeHref(href: string | null | undefined): string | undefined {
  if (href === null || href === undefined || !URL.canParse(href)) return undefined
  const url = new URL(href)
  return followed.has(url.protocol) ? url.href : undefined
}

/** As `safeHref`, for what the browser loads by itself. */
export function safeImageUrl(url: string): string | undefined {
  return /^https?:/.test(url) ? safeHref(url) : undefined
}
