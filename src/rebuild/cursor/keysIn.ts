import type {Keys} from '../change.ts'

type Loose = {readonly [field: string]: unknown}

/**
 * The keys of a document as it was once, out of the history, which no query reaches: what `keysOf` says in GROQ. A test holds the two
 * together over documents of every kind.
 *
 * @internal
 */
export function keysIn(document: Loose): Keys {
  const all = (path: string) => valuesAt(document, path.split('.'))
  const texts = (path: string) => all(path).filter((value) => typeof value === 'string')
  const one = (path: string) => texts(path)[0] ?? null
  const unique = (...paths: string[]) => [...new Set(paths.flatMap(texts))]
  return {
    slug: one('slug.current'),
    kind: one('kind'),
    publishedAt: one('publishedAt'),
    authors: unique('authors._ref'),
    topics: unique('topics._ref'),
    broader: one('broader._ref'),
    variantOf: one('variantOf._ref'),
    memberOf: one('memberOf._ref'),
    claims: unique('attributions.claim._ref', 'centralClaims._ref', 'notices.claims._ref', 'body.markDefs.claims._ref'),
    stated: unique('attributions.claim._ref'),
    rivals: unique('competesWith._ref'),
    finding: latestFinding(all('assessments')),
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

/** What stands at the end of a path, through every list on the way. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  const [key, ...rest] = path
  if (key === undefined) return value === undefined || value === null ? [] : [value]
  return typeof value === 'object' && value !== null ? valuesAt(Reflect.get(value, key), rest) : []
}
