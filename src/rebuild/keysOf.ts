import {LATEST} from '../queries/claimCards.ts'
import {idsIn} from '../references/groq.ts'
import {type ReferencePath, rowsFor} from '../references/table.ts'

/**
 * GROQ for the addresses of a document and what it points at: before a change, after it, or as it is. `null` where there
 * is none.
 *
 * @internal
 */
export function keysOf(of: 'before().' | 'after().' | ''): string {
  const at = (path: ReferencePath) =>
    idsIn(
      rowsFor('shown').filter((row) => row.at === path),
      of,
    )
  const claims = rowsFor('claim')
  return `select(defined(${of}_id) => {
    "slug": ${of}slug.current,
    "kind": ${of}kind,
    "publishedAt": ${of}publishedAt,
    "authors": ${at('authors[]')},
    "topics": ${at('topics[]')},
    "broader": ${of}broader._ref,
    "variantOf": ${of}variantOf._ref,
    "memberOf": ${of}memberOf._ref,
    "claims": ${idsIn(claims, of)},
    "stated": ${idsIn(
      claims.filter((row) => row.at.startsWith('attributions')),
      of,
    )},
    "rivals": ${idsIn(rowsFor('rival'), of)},
    "finding": ${of === '' ? LATEST : `${of.slice(0, -1)}{"latest": ${LATEST}}.latest`}
  })`
}
