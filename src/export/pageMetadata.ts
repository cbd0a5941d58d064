import type {Article, Policy} from '../client/results/types.ts'
import type {Addresses} from './addresses.ts'
import {isWebAddress} from './isWebAddress.ts'
import {plainText} from './plainText.ts'

/**
 * `{title: 'The plan was vetoed', description: '…', openGraph: {type: 'article', …}, …}`, as Next's metadata and others take
 * it.
 *
 * @public
 */
export type PageMetadata = {
  readonly title: string
  readonly description: string | null
  /** The page's one true address. */
  readonly canonical: string
  /** `<meta property="…" content="…">`, after Open Graph (https://ogp.me). */
  readonly openGraph: readonly {readonly property: string; readonly content: string}[]
}

/** `{addresses, policy: await newsroom.policy()}`. @public */
export type PageMetadataOptions = {readonly addresses: Addresses; readonly policy?: Policy | null}

/**
 * What the head of an article's page says of it, and what is shown of it where it is shared.
 *
 * ```ts
 * pageMetadata(article, {addresses}).openGraph
 * // [{property: 'og:type', content: 'article'}, {property: 'og:title', content: 'Two officials say …'}, …]
 * ```
 *
 * @public
 */
export function pageMetadata(article: Article, {addresses, policy}: PageMetadataOptions): PageMetadata {
  const title = plainText(article.headline)
  const description = article.standfirst === null ? null : plainText(article.standfirst)
  const canonical = addresses.article(article.slug)
  const image = isWebAddress(article.image?.url) ? article.image : null
  const rows: [string, string | number | null | undefined][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:locale', article.language.replace('-', '_')],
    ['og:site_name', policy?.publisher && plainText(policy.publisher.name)],
    ['article:published_time', article.publishedAt],
    ['article:modified_time', article.modifiedAt],
    ...article.topics.map((topic): [string, string] => ['article:tag', plainText(topic.name)]),
    ['og:image', image?.url],
    ['og:image:width', image?.width],
    ['og:image:height', image?.height],
    ['og:image:alt', image && plainText(image.alt)],
  ]
  return {
    title,
    description,
    canonical,
    openGraph: rows.flatMap(([property, content]) =>
      content === null || content === undefined || content === '' ? [] : {property, content: String(content)},
    ),
  }
}
