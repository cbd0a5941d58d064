import {targetsOf, targetsOfAll} from '../../references/follow.ts'
import {isObject} from '../../references/isObject.ts'
import {type ReferencePath, rowsFor} from '../../references/table.ts'
import type {Keys} from '../change.ts'

const claims = rowsFor('claim')

type Loose = {readonly [field: string]: unknown}

/**
 * The keys of a document as it was once, out of the history, which no query reaches: what `keysOf` says in GROQ. A test holds the two
 * together over documents of every kind.
 *
 * @internal
 */
export function keysIn(document: Loose): Keys {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const one = (at: ReferencePath) => targetsOf(document, at)[0] ?? null
  return {
    slug: isObject(document.slug) ? text(document.slug.current) : null,
    kind: text(document.kind),
    publishedAt: text(document.publishedAt),
    authors: targetsOf(document, 'authors[]' satisfies ReferencePath),
    topics: targetsOf(document, 'topics[]' satisfies ReferencePath),
    broader: one('broader'),
    variantOf: one('variantOf'),
    memberOf: one('memberOf'),
    claims: targetsOfAll(document, claims),
    stated: targetsOfAll(
      document,
      claims.filter(({at}) => at.startsWith('attributions')),
    ),
    rivals: targetsOfAll(document, rowsFor('rival')),
    finding: latestFinding(Array.isArray(document.assessments) ? document.assessments : []),
  }
}

/** Of two assessments of one date, the one added later. */
function latestFinding(assessments: readonly unknown[]): string {
  let latest: {at: string; finding: unknown} | undefined
  for (const assessment of assessments) {
    const {at, finding}: {at?: unknown; finding?: unknown} = Object(assessment)
    if (typeof at === 'string' && (latest === undefined || at >= latest.at)) latest = {at, finding}
  }
  return typeof latest?.finding === 'string' ? latest.finding : 'open'
}
