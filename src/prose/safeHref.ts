/**
 * The Studio lets through no other address than of the web and of mail; a page does not rely on that.
 *
 * @internal
 */
export function safeHref(href: unknown): string | undefined {
  return typeof href === 'string' && /^(?:https?:|mailto:|\/(?!\/)|#)/i.test(href.trim()) ? href : undefined
}
