import type {ClaimReview} from 'schema-dts'
import type {Article, ArticleClaim, Policy} from '../../client/results/types.ts'
import {finding} from '../../vocabulary.ts'
import type {Addresses} from '../addresses.ts'
import {namedAuthors} from './claim.ts'
import {publisherOf} from './publisher.ts'
import {workOf} from './work.ts'

/**
 * What a fact check found about each claim it stands or falls with, in words and never as a number. Nothing else is a review:
 * a claim nobody has assessed yet, or whose assessment was withdrawn, gets none.
 */
export function claimReviewsOf(article: Article, addresses: Addresses, policy: Policy | null): ClaimReview[] {
  if (article.kind !== 'factCheck') return []
  return article.claims.filter(isAssessed).map((claim) => reviewOf(claim, article, addresses, policy))
}

function isAssessed({central, status: {assessment}}: ArticleClaim): boolean {
  return central && assessment !== 'open' && assessment !== 'void'
}

function reviewOf(claim: ArticleClaim, article: Article, addresses: Addresses, policy: Policy | null): ClaimReview {
  const attributions = article.attributions.filter(({id}) => claim.attributions.includes(id))
  const authors = namedAuthors(attributions)
  const works = attributions.flatMap(({via}) => via)
  const appearances = [...new Map(works.map((work) => [work.id, work])).values()].map((work) => workOf(work, addresses))
  const title = finding.find(({value}) => value === claim.status.assessment)?.title ?? claim.status.assessment
  return {
    '@type': 'ClaimReview',
    url: addresses.article(article.slug),
    datePublished: article.publishedAt,
    claimReviewed: claim.text,
    ...(policy?.publisher && {author: publisherOf(policy)}),
    itemReviewed: {
      '@type': 'Claim',
      text: claim.text,
      ...(authors.length > 0 && {author: authors}),
      ...(appearances.length > 0 && {appearance: appearances}),
    },
    reviewRating: {'@type': 'Rating', alternateName: title},
  }
}
