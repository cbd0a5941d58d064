/** JSON-LD: plain data, for {@link jsonLdScript} or an API. @public */
export type JsonLd = {readonly '@context': string; readonly '@graph': readonly object[]}

/**
 * JSON-LD as a page takes it, with nothing in it that could end the element or be markup.
 *
 * ```ts
 * jsonLdScript({'@context': 'https://schema.org', '@graph': [{headline: 'a </script> b'}]})
 * // '<script type="application/ld+json">{"@context":…"a \\u003c/script> b"…}</script>'
 * ```
 *
 * @public
 */
export function jsonLdScript(jsonLd: JsonLd): string {
  return `<script type="application/ld+json">${jsonLdText(jsonLd)}</script>`
}

/**
 * The same without its element, for frameworks that write the element themselves.
 *
 * ```ts
 * `<script type="application/ld+json">${jsonLdText(articleJsonLd(article, {addresses}))}</script>`
 * ```
 *
 * @public
 */
export function jsonLdText(jsonLd: JsonLd): string {
  return JSON.stringify(jsonLd).replace(
    /[<\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
