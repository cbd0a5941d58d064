import type {ContentType} from '../../references/contentTypes.ts'
import type {ArticleKind, AssessmentFinding} from '../../vocabulary.ts'

/**
 * What a cached page is filed under, so that a change can find it again. Anything else is a type error.
 *
 * @public
 */
export type Tag =
  | `article:${string}`
  | 'articles'
  | `articles:topic:${string}`
  | `articles:author:${string}`
  | `articles:kind:${string}`
  | `claim:${string}`
  | 'claims'
  | `claims:topic:${string}`
  | `claims:finding:${string}`
  | 'claims:anonymous'
  | `claims:anonymous:topic:${string}`
  | `topic:${string}`
  | 'topics'
  | `person:${string}`
  | `organization:${string}`
  | 'policy'
  | 'policy:wording'
  | `type:${ContentType}`
  | 'own'
  | `own:${string}`
  | 'sync'
  | `sync:${string}`

/** Next.js refuses longer tags (https://nextjs.org/docs/app/api-reference/functions/cacheTag); other caches take more. */
const LONGEST = 256

/**
 * Tags by what they are about. Values are percent-encoded, so that no slug can pass for another tag.
 *
 * ```ts
 * tag.article('a/b')           // 'article:a%2Fb'
 * tag.articlesByTopic('iran')  // 'articles:topic:iran'
 * tag.own('event', 'opening')  // 'own:event:opening'
 * ```
 *
 * @public
 */
export const tag = {
  article: (slug: string) => bounded('article:', slug),
  articles: 'articles',
  articlesByTopic: (slug: string) => bounded('articles:topic:', slug),
  articlesByAuthor: (id: string) => bounded('articles:author:', id),
  articlesByKind: (kind: ArticleKind) => bounded('articles:kind:', kind),
  claim: (id: string) => bounded('claim:', id),
  claims: 'claims',
  claimsByTopic: (slug: string) => bounded('claims:topic:', slug),
  claimsByFinding: (finding: AssessmentFinding) => bounded('claims:finding:', finding),
  anonymousClaims: 'claims:anonymous',
  anonymousClaimsByTopic: (slug: string) => bounded('claims:anonymous:topic:', slug),
  topic: (slug: string) => bounded('topic:', slug),
  topics: 'topics',
  person: (id: string) => bounded('person:', id),
  organization: (id: string) => bounded('organization:', id),
  /** The newsroom's policy, with the addresses it gives. */
  policy: 'policy',
  /** Its style, language and time zone, which whatever is worded follows. */
  wording: 'policy:wording',
  type: (type: ContentType) => `type:${type}`,
  /** Any document of a type of the newsroom's own. */
  anyOwn: 'own',
  /** A sync tag of the Content Lake. */
  sync: (name: string) => bounded('sync:', name),
  /** The documents of one such type; one of them, by its slug or its id. */
  own: (type: string, key?: string) =>
    key === undefined ? bounded('own:', type) : bounded(`own:${encodeURIComponent(type)}:`, key),
} as const satisfies Record<string, Tag | ((value: never) => Tag)>

function bounded<const Prefix extends string>(prefix: Prefix, value: string): `${Prefix}${string}` {
  const encoded = encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))
  return prefix.length + encoded.length <= LONGEST ? `${prefix}${encoded}` : `${prefix}~${digest(encoded)}`
}

/**
 * FNV-1a in 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): synchronous, so that a tag is known before any
 * request. A collision costs one needless rebuild, never a stale page.
 */
function digest(value: string): string {
  let hash = 0xcbf29ce484222325n
  for (const character of value) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.charCodeAt(0))) * 0x100000001b3n)
  }
  return hash.toString(36)
}
