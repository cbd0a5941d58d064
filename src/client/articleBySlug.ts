import {article, articleBySlugQuery, articleTags} from '../queries/article.ts'
import {separableDocuments} from '../queries/sourcingSlice.ts'
import {asked, builtIn} from './builtIn.ts'
import {derived} from './derived.ts'

/** The one question that every site asks: it comes with the newsroom, and all others when they are first asked. @internal */
export const articleBySlug = builtIn('articles.bySlug', articleBySlugQuery, {
  params: asked.slug,
  row: article,
  tags: articleTags,
  separable: [
    ...separableDocuments,
    ['root', 'attributions'],
    ['root', 'notices'],
    ['root', 'authors'],
    ['root', 'topics'],
  ],
  result: async () => (await derived()).toArticle,
})
