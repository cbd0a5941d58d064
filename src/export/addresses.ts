/**
 * Where a site shows what: `{article: (slug) => `https://example.com/articles/${slug}`}`. Absolute addresses, since what is
 * exported is read away from the site. What has no page of its own is left without an address.
 *
 * @public
 */
export type Addresses = {
  readonly article: (slug: string) => string
  readonly claim?: (id: string) => string
  readonly topic?: (slug: string) => string
}
