import type {ContentType} from './tags.ts'

const all: readonly ContentType[] = ['article', 'report', 'claim', 'person', 'organization', 'topic', 'policy']

/**
 * Which document types a query may read, judged by its text and on the safe side: all of them as soon as it follows a
 * reference or takes documents without naming their type.
 *
 * ```ts
 * typesRead('*[_type == "topic"]{name}')                         // ['topic']
 * typesRead('*[_type == "article"]{"by": authors[]->{name}}')    // every type
 * ```
 *
 * @internal
 */
export function typesRead(query: string): readonly ContentType[] {
  const sources = query.match(/\*/g)?.length ?? 0
  const typed = [...query.matchAll(/\*\s*\[\s*_type\s*==\s*["'](\w+)["']\s*(?:\]|&&(?![^\]]*\|\|))/g)]
  if (query.includes('->') || typed.length === 0 || typed.length < sources) return all
  const named = new Set(typed.map(([, type]) => type))
  return all.filter((type) => named.has(type))
}
