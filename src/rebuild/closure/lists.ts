import {type Tag, tag} from '../../queries/tags/tags.ts'
import {type ArticleKind, type AssessmentFinding, articleKindValues, findingValues} from '../../vocabulary.ts'
import type {Facets} from './facets.ts'

/** An article where it is listed. @internal */
export type ListedArticle = {
  readonly kinds: readonly (string | null)[]
  readonly authors: readonly string[]
  readonly topics: readonly string[]
}

/** The lists an article is in. @internal */
export function articleLists({kinds, authors, topics}: ListedArticle, facets: Facets): Tag[] {
  return [
    tag.articles,
    ...facets.of(topics).map(tag.articlesByTopic),
    ...authors.map(tag.articlesByAuthor),
    ...kinds.filter(isArticleKind).map(tag.articlesByKind),
  ]
}

/** A claim where it is listed. @internal */
export type ListedClaim = {readonly findings: readonly (string | null)[]; readonly topics: readonly string[]}

/** The lists a claim is in, but for that of claims without a name behind them. @internal */
export function claimLists({findings, topics}: ListedClaim, facets: Facets): Tag[] {
  return [
    tag.claims,
    ...facets.of(topics).map(tag.claimsByTopic),
    ...findings
      .map((finding) => finding ?? 'open')
      .filter(isFinding)
      .map(tag.claimsByFinding),
  ]
}

/** The lists of claims without a name behind them that such a claim is in. @internal */
export function anonymousLists(topics: Iterable<string>, facets: Facets): Tag[] {
  return [tag.anonymousClaims, ...facets.of(topics).map(tag.anonymousClaimsByTopic)]
}

function isFinding(finding: string): finding is AssessmentFinding {
  return findingValues.some((value) => value === finding)
}

function isArticleKind(kind: string | null): kind is ArticleKind {
  return articleKindValues.some((value) => value === kind)
}
