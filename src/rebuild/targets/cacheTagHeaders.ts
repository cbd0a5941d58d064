/** Every CDN takes at least as much of one header (Fastly, Cloudflare: 16 KB). */
const LONGEST = 16_000

/**
 * The headers a CDN files a page under, for the purges of {@link surrogateKeys}.
 *
 * ```ts
 * new Response(html, {headers: cacheTagHeaders(newsroom.tags(contentQueries.articleBySlug, {slug}))})
 * ```
 *
 * `Surrogate-Key` is Fastly's, `Cache-Tag` that of Cloudflare and Bunny, the other two are Netlify's and Vercel's; each takes its own off.
 * A page with more tags than a header holds gets none and is not to be kept by the CDN: `cache-control: private` says so.
 *
 * @public
 */
export function cacheTagHeaders(tags: readonly string[]): Record<string, string> {
  const unique = [...new Set(tags)]
  const listed = unique.join(',')
  if (listed.length > LONGEST) return {'cache-control': 'private, no-cache'}
  return {
    'surrogate-key': unique.join(' '),
    'cache-tag': listed,
    'netlify-cache-tag': listed,
    'vercel-cache-tag': listed,
  }
}
