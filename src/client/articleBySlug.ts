import {article, articleBySlugQuery, articleTags} from '../queries/article.ts'
import {separableDocuments} from '../queries/sourcingSlice.ts'
import {asked, builtIn} from './builtIn.ts'
import type {Separable} from './decode.ts'
import {derived} from './derived.ts'

/** Lists of an article's answer, each of which can lose a broken item and stand. @internal */
export const separableArticle: Separable = [
  ...separableDocuments,
  ['root', 'attributions'],
  ['root', 'notices'],
  ['root', 'authors'],
  ['root', 'topics'],
]

/** The one question that every site asks: it comes with the newsroom, and all others when they are first asked. @internal */
export const articleBySlug = builtIn('articles.bySlug', articleBySlugQuery, {
  params: asked.slug,
  row: article,
  tags: articleTags,
  separable: separableArticle,
  result: async () => (await derived()).toArticle,
})
