import * as z from 'zod/mini'
import {type ContentQuery, defineContentQuery} from '../../client/contentQuery.ts'
import {decode} from '../../client/decode.ts'
import {toArticleCard} from '../../client/results/articleCard.ts'
import type {ArticleCard} from '../../client/results/types.ts'
import {articleCards, CARD, separableCards} from '../../queries/articleCards.ts'
import {tag} from '../../queries/tags/tags.ts'
import type {ContentChange} from '../change.ts'
import {definePages, type PageRule} from './pageRule.ts'

/** A day, as its articles are dated: UTC, `2026-11-26`. @public */
export type DayParams = {readonly day: string}

const OF_DAY = `*[_type == "article" && publishedAt >= $from && publishedAt < $to][defined(publishedAt)]
  | order(publishedAt desc, _id asc){${CARD}}`

/** All articles of a day, the newest first. */
const articlesOfDay: ContentQuery<DayParams, readonly ArticleCard[]> = {
  name: 'articles.byDay',
  request: ({day}) => ({query: OF_DAY, params: {from: `${day}T`, to: `${dayAfter(day)}T`}}),
  tags: () => [tag.articles],
  read: (answer, _, {onInvalid}) =>
    decode(articleCards, answer, {query: 'articles.byDay', separable: separableCards, onInvalid}).map(toArticleCard),
}

const days = defineContentQuery({
  name: 'articles.days',
  query: `array::unique(*[_type == "article" && defined(publishedAt)]{"day": string::split(publishedAt, "T")[0]}.day)`,
  params: z.object({}),
  result: z.array(z.string()),
})

/**
 * A page for each day on which something was published, with all of it: an archive in which a new article changes one page, however
 * much there is. Lists that are cut into numbered pages shift with every article; give those a `most`, and let the days hold the rest.
 *
 * ```ts
 * sitePages.articlesByDay(({day}) => `/archive/${day}`)
 * ```
 *
 * @internal
 */
export function articlesByDay(page: (params: DayParams) => string): PageRule {
  return definePages({
    query: articlesOfDay,
    page,
    all: async function* (newsroom) {
      const found: readonly string[] = await newsroom.fetch(days, {})
      for (const day of found) yield {day}
    },
    exists: (cards) => cards.length > 0,
    near: daysOf,
  })
}

/** A card shows its article, and what the article names: a change of an article is on no other day's page. */
function daysOf({type, before, after}: ContentChange): DayParams[] | undefined {
  if (type !== 'article') return undefined
  const dates = [before, after].flatMap((keys) => keys?.publishedAt?.slice(0, 10) ?? [])
  return [...new Set(dates)].filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)).map((day) => ({day}))
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
