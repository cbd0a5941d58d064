import {type ArticleFilter, type ArticleSort, CARD} from './articleCards.ts'

/*
 * GROQ for lists of articles. Each first facet has another way in: all of them, those that reference a topic or anything narrower,
 * those that reference an author. What is left filters what came in that way. Pages are keyed by the last item's place in
 * the order and its id, so that an insertion between two pages neither repeats nor hides anything.
 */

/** Which articles a list holds, in which order, and what it shows of them. @internal */
export type Listing = {
  readonly filter: ArticleFilter
  readonly sort: ArticleSort
  /** Conditions by a newsroom's own fields. */
  readonly ownConditions: readonly string[]
  /** What own fields add to a card: a projection that ends in a comma, or nothing. */
  readonly ownCard: string
}

/** Which of two states of a newsroom is listed: what readers see, or what a preview does. @internal */
export type Listed = {
  readonly date: string
  readonly where: string
  readonly isShown: string
  readonly card: string
}

/** @internal */
export const published: Listed = {date: 'publishedAt', where: '', isShown: '[defined(publishedAt)]', card: CARD}

/**
 * `{topics, author, kind, from, to, search, publishedAt, id, limit}`, as far as it asks for them.
 *
 * @internal
 */
export function articleListQuery(
  {date, where, isShown, card}: Listed,
  {filter, sort, ownConditions, ownCard}: Listing,
): string {
  const by = sort === 'updated' ? `coalesce(modifiedAt, ${date})` : date
  const [direction, after] = sort === 'oldest' ? ['asc', '>'] : ['desc', '<']
  const page = `($publishedAt == null || ${by} ${after} $publishedAt || (${by} == $publishedAt && _id > $id))`
  const found = `*[${[...conditionsOf(filter, date), ...ownConditions, page].join(' && ')}${where}]${isShown}`
  const place = sort === 'updated' ? `, "sortedBy": ${by}` : ''
  return among(filter, `${found} | order(${by} ${direction}, _id asc)[0...$limit]{${ownCard}${card}${place}}`)
}

/** How many there are. @internal */
export function articleCountQuery(
  {date, where, isShown}: Listed,
  {filter, ownConditions}: Pick<Listing, 'filter' | 'ownConditions'>,
): string {
  return among(filter, `count(*[${[...conditionsOf(filter, date), ...ownConditions].join(' && ')}${where}]${isShown})`)
}

function conditionsOf({topic, author, kind, from, to, search}: ArticleFilter, date: string): string[] {
  return [
    '_type == "article"',
    ...(topic === undefined ? [] : ['references(^.topicIds)']),
    ...(author === undefined ? [] : ['references($author)', '$author in authors[]._ref']),
    ...(kind === undefined ? [] : ['kind == $kind']),
    ...(from === undefined ? [] : [`${date} >= $from`]),
    ...(to === undefined ? [] : [`${date} < $to`]),
    ...(search === undefined ? [] : ['[headline, standfirst, pt::text(body)] match text::query($search)']),
  ]
}

/** The topics are found once for the whole list: those of the slugs, and whatever is narrower; they nest at most six deep. */
function among({topic}: ArticleFilter, found: string): string {
  if (topic === undefined) return found
  const levels = Array.from({length: 6}, (_, above) => `${'broader->'.repeat(above)}slug.current in $topics`)
  return `{"topicIds": *[_type == "topic" && (${levels.join(' || ')})]._id}{"found": ${found}}.found`
}
