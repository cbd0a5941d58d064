/**
 * GROQ for the addresses of a document and what it points at: before a change, after it, or as it is. `null` where there
 * is none.
 *
 * @internal
 */
export function keysOf(of: 'before().' | 'after().' | ''): string {
  const refs = (path: string) => `coalesce(${of}${path}._ref, [])`
  const unique = (...lists: string[]) => `array::unique(array::compact(${lists.join(' + ')}))`
  return `select(defined(${of}_id) => {
    "slug": ${of}slug.current,
    "kind": ${of}kind,
    "publishedAt": ${of}publishedAt,
    "authors": ${unique(refs('authors[]'))},
    "topics": ${unique(refs('topics[]'))},
    "broader": ${of}broader._ref,
    "variantOf": ${of}variantOf._ref,
    "memberOf": ${of}memberOf._ref,
    "claims": ${unique(
      refs('attributions[].claim'),
      refs('centralClaims[]'),
      refs('notices[].claims[]'),
      refs('body[_type == "block"].markDefs[_type == "claimMark"].claims[]'),
    )},
    "stated": ${unique(refs('attributions[].claim'))},
    "findings": ${unique(`coalesce(${of}assessments[].finding, [])`)}
  })`
}
