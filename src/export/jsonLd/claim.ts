import type {Claim} from 'schema-dts'
import type {Article, ArticleClaim, AttributionResult} from '../../client/results/types.ts'
import type {Addresses} from '../addresses.ts'
import {bylineOf} from './byline.ts'

/**
 * A claim of an article. An unnamed source is told in `creditText`, in the words readers get, and is nobody: an `author`
 * would assert that there is an entity to look for.
 */
export function claimOf(claim: ArticleClaim, article: Article, addresses: Addresses): Claim {
  const attributions = article.attributions.filter(({id}) => claim.attributions.includes(id))
  const authors = namedAuthors(attributions)
  // Nothing is told in a language that there is no wording in.
  const lines = attributions.flatMap(({line}) => line ?? [])
  return {
    '@type': 'Claim',
    ...(addresses.claim && {'@id': addresses.claim(claim.id), url: addresses.claim(claim.id)}),
    text: claim.text,
    ...(claim.status.text !== null && {abstract: claim.status.text}),
    ...(lines.length > 0 && {creditText: lines.join('; ')}),
    ...(authors.length > 0 && {author: authors}),
    appearance: {'@type': 'NewsArticle', url: addresses.article(article.slug)},
  }
}

/** Who put it forward by name; whoever denies it or will not comment is no author of it. */
export function namedAuthors(attributions: readonly AttributionResult[]): ReturnType<typeof bylineOf>[] {
  const speakers = attributions.flatMap(({stance, anonymous, speaker}) =>
    (stance === 'asserts' || stance === 'confirms') && !anonymous && speaker !== null ? [speaker] : [],
  )
  return [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()].map(bylineOf)
}
