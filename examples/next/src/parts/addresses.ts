// Links are plain `<a>`: `next/link` would show a page that the browser has kept, and a correction has to reach every
// reader at once.

/** What has no address yet leads nowhere; only a draft is so. */
type Named = {readonly slug: string | null}

export function articleAddress({slug}: Named): string {
  return `/articles/${encodeURIComponent(slug ?? '')}`
}

export function topicAddress({slug}: Named): string {
  return `/topics/${encodeURIComponent(slug ?? '')}`
}

export function claimAddress({id}: {id: string}): string {
  return `/claims/${encodeURIComponent(id)}`
}

const followed = new Set(['http:', 'https:', 'mailto:'])

/**
 * ```ts
 * safeHref('https://example.org/report') // the same
 * safeHref('javascript:alert(1)')        // undefined: show the words, link nothing
 * ```
 * Addresses come from editors and from other people's pages; what renders a page does not rely on how it was written.
 */
export function safeHref(href: string | null | undefined): string | undefined {
  if (href === null || href === undefined || !URL.canParse(href)) return undefined
  const url = new URL(href)
  return followed.has(url.protocol) ? url.href : undefined
}
