import type * as z from 'zod/mini'
import {fullArticles, fullArticlesQuery} from '../queries/fullArticles.ts'
import {separableDocuments} from '../queries/sourcingSlice.ts'
import {tag} from '../queries/tags/tags.ts'
import {asItIs} from './builtIn.ts'
import type {BuiltInReading, ContentQuery} from './contentQuery.ts'
import {readCursor, writeCursor} from './cursor.ts'
import {decode} from './decode.ts'
import {derived} from './derived.ts'
import {limitOf, type PageParams} from './limit.ts'
import {libraryIn, rowsAround} from './results/region.ts'
import type {Article, Page} from './results/types.ts'

type Root = z.output<ReturnType<typeof fullArticles>>['root']['articles'][number]

/** What a newsroom's own fields add to an article. @internal */
export type OwnArticle = {
  readonly groq: string
  readonly shape: Parameters<typeof fullArticles>[0]
  readonly extended: (article: Article, root: Root) => Article
}

const nothingOwn: OwnArticle = {groq: '', shape: {}, extended: (article) => article}

/**
 * A page of articles with everything their own pages show: each is what `bySlug` gives, made of an answer that all of them share.
 *
 * @internal
 */
/* @__NO_SIDE_EFFECTS__ */
export function fullArticleListOf(own: OwnArticle = nothingOwn): ContentQuery<PageParams, Page<Article>> {
  const answerShape = fullArticles(own.shape)
  const query = fullArticlesQuery(own.groq)
  return {
    name: 'articles.full',
    inOurNames: true,
    request: (params) => {
      const [after = ''] = readCursor(params.after, LIST, 1)
      return {query, params: {after, limit: limitOf(params)}}
    },
    tags: () => [tag.type('article'), tag.articles, tag.policy],
    load: derived,
    read: async (answer, params, {onInvalid, wording, as = asItIs}: BuiltInReading) => {
      const rows = decode(as(answerShape), answer, {query: 'articles.full', separable, onInvalid})
      const region = {...rows, carried: new Map(rows.carried.map(({_id, claims}) => [_id, claims]))}
      const library = libraryIn(region)
      const {toArticle} = await derived()
      const found: unknown = Object(Object(answer).root).articles
      const last: {_id?: unknown} = Array.isArray(found) && found.length === limitOf(params) ? Object(found.at(-1)) : {}
      return {
        items: rows.root.articles.map((root) =>
          own.extended(toArticle({root, ...rowsAround(root._id, region, library)}, {wording}), root),
        ),
        next: typeof last._id === 'string' ? writeCursor(LIST, [last._id]) : null,
      }
    },
  }
}

const LIST = 'articles.full'
const separable = [
  ...separableDocuments,
  ['root', 'articles'],
  ...['attributions', 'notices', 'authors', 'topics'].map((list) => ['root', 'articles', '*', list]),
]

/** Of what every newsroom has. @internal */
export const fullArticleList = /* @__PURE__ */ fullArticleListOf()
