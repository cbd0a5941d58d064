import type * as z from 'zod/mini'
import type {articleCard} from '../../queries/articleCards.ts'
import {toBylines} from './byline.ts'
import {toFigure} from './figure.ts'
import {toTopicReference} from './topicReference.ts'
import type {ArticleCard} from './types.ts'

/** @internal */
export function toArticleCard({
  _id,
  authors,
  topics,
  image,
  notices,
  ...card
}: z.output<typeof articleCard>): ArticleCard {
  return {
    id: _id,
    ...card,
    authors: toBylines(authors),
    topics: topics.map(toTopicReference),
    image: toFigure(image),
    withdrawn: notices[0] ?? null,
  }
}
