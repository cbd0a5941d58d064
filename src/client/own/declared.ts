import type {FieldDeclaration} from '../../declaration/field.ts'
import {filterOf, isListed} from '../../declaration/kinds.ts'
import type {NewsroomDeclaration} from '../../declaration/newsroomDeclaration.ts'
import {articleQuery, articleRoot, articleTags, PUBLISHED} from '../../queries/article.ts'
import {articleSlugsQuery} from '../../queries/articleCards.ts'
import {DRAFTED} from '../../queries/articleDraft.ts'
import {articleDraftSlugsQuery, drafted} from '../../queries/articleDraftListing.ts'
import {published} from '../../queries/articleListing.ts'
import {nullable} from '../../queries/shapes/nullable.ts'
import {object} from '../../queries/shapes/object.ts'
import {sourcingSlice} from '../../queries/sourcingSlice.ts'
import {separableArticle} from '../articleBySlug.ts'
import {articleLists, type OwnCards} from '../articleLists.ts'
import type {Asking, Questions} from '../ask.ts'
import {asked, builtIn} from '../builtIn.ts'
import type {ContentQuery} from '../contentQuery.ts'
import {derived} from '../derived.ts'
import {fullArticleListOf, type OwnArticle} from '../fullArticles.ts'
import * as others from '../others.ts'
import {type Loaded, restOf} from '../rest.ts'
import {refine} from '../results/lazily.ts'
import {type OwnBody, ownBody} from './body.ts'
import {facetsOf} from './facets.ts'
import {type Readers, readersOf} from './fields.ts'
import {inOwnNames} from './inOwnNames.ts'
import {ownTypeQueries} from './ownTypes.ts'

/**
 * Every question, as a newsroom that declares something asks it.
 *
 * @param state - whether a preview asks, which sees drafts
 * @internal
 */
export function declaredReading(declaration: NewsroomDeclaration, state: 'published' | 'drafted') {
  const questions = declaredQuestions(declaration, state)
  const own: NonNullable<Asking['own']> = async (query, client) => ({
    query: sameQuestion(query, questions),
    client: inOwnNames(client, declaration),
  })
  return {questions, own}
}

/** Questions that are known by their name ask the same thing, of more. */
function sameQuestion<Params, Result>(
  query: ContentQuery<Params, Result>,
  questions: Loaded,
): ContentQuery<Params, Result> {
  const {articleBySlug, articleList, articleCount, articleSlugList} = questions
  const extended: readonly ContentQuery<never, unknown>[] = [articleBySlug, articleList, articleCount, articleSlugList]
  const found = extended.find(({name}) => name === query.name)
  // Of one name, and so of one type, with own fields beside.
  return found === undefined ? query : (found as ContentQuery<never, unknown> & ContentQuery<Params, Result>)
}

function declaredQuestions(declaration: NewsroomDeclaration, state: 'published' | 'drafted'): Loaded {
  const {article: {fields = []} = {}, body = {}, types = {}} = declaration
  const isDraft = state === 'drafted'
  const own = articlePartsOf(readersOf(fields), ownBody(body))
  return {
    ...others,
    restOf,
    ...articleLists(
      isDraft ? drafted : published,
      isDraft ? articleDraftSlugsQuery : articleSlugsQuery,
      cardsOf(fields.filter(isListed)),
    ),
    articleBySlug: articleWith(own, isDraft ? DRAFTED : PUBLISHED),
    fullArticleList: fullArticleListOf(own),
    types: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, ownTypeQueries(name, type)])),
  }
}

/** What own fields, and own parts of the text, add to an article. */
function articlePartsOf(fields: Readers, text: OwnBody): OwnArticle {
  return {
    groq: `"own": {${fields.groq}},${text.groq}`,
    shape: {own: object(fields.shape), ...text.shape},
    extended: (article, root) =>
      Object.assign(
        refine(article, 'body', (usual) => text.body(usual, root)),
        fields.values(Reflect.get(root, 'own')),
      ),
  }
}

function articleWith(own: OwnArticle, [which, publishedAt]: readonly [string, string]): Questions['articleBySlug'] {
  const row = nullable(object({root: object({...articleRoot.shape, ...own.shape}), ...sourcingSlice}))
  return builtIn('articles.bySlug', articleQuery(which, publishedAt, own.groq), {
    params: asked.slug,
    row,
    tags: articleTags,
    separable: separableArticle,
    result: async () => {
      const {toArticle} = await derived()
      return (answer, reading) => own.extended(toArticle(answer, reading), answer.root)
    },
  })
}

function cardsOf(fields: readonly FieldDeclaration[]): OwnCards {
  const {groq, shape, values} = readersOf(fields)
  return {
    groq: groq === '' ? '' : `${groq}, `,
    shape,
    values,
    facets: facetsOf(fields),
    condition: (facet) => {
      const field = fields.find(({name}) => name === facet)
      return (field && filterOf(field)?.groq(`$own_${facet}`)) ?? 'false'
    },
  }
}
