/**
 * What an embedded lake shows of a revision to those without a token: it is the document's own, so that nobody sees what was saved
 * together with it. Whoever was told the revision itself, by a webhook, knows it again.
 */
const PREFIX = 'own.'

/** Beside one, times are told as the end of their second. */
export const isOwnRevision = (revision: string): boolean => revision.startsWith(PREFIX)

/** What the digest is made of, and how it is written. */
export const ownRevisionText = (id: string, revision: string): string => `${id} ${revision}`
export const ownRevisionOf = (base64url: string): string => `${PREFIX}${base64url.slice(0, 22)}`

/**
 * ```ts
 * await revisionAs('own.x9F…', 'article-1', 'Ab3…') // 'own.x9F…', where it is the revision that is shown so
 * await revisionAs('Ab3…', 'article-1', 'Ab3…') // 'Ab3…'
 * ```
 *
 * @param shown - a revision as it was read: in the form that this reader is shown
 * @param told - the revision itself
 */
export async function revisionAs(shown: string | undefined, id: string, told: string): Promise<string> {
  if (shown === undefined || !isOwnRevision(shown) || told === '' || isOwnRevision(told)) return told
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(ownRevisionText(id, told)))
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return ownRevisionOf(base64.replaceAll('+', '-').replaceAll('/', '_'))
}
