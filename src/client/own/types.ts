import type {OwnAnnotation, OwnBlock, OwnStyle} from '../../declaration/body.ts'
import type {CardValuesOf, FiltersOf, ValuesOf} from '../../declaration/field.ts'
import type {CallOptions} from '../callOptions.ts'
import type {PageParams} from '../limit.ts'
import type {FigureBlock, TextBlock, UnknownBlock} from '../results/bodyTypes.ts'
import type {Article, ArticleCard, Page} from '../results/types.ts'

/** A newsroom that adds nothing. @public */
export type NothingOwn = Record<never, never>

type FieldsOf<Type> = Type extends {readonly fields: readonly (infer Field)[]} ? Field : never
type ArticleFields<Declaration> = Declaration extends {readonly article: infer Own} ? FieldsOf<Own> : never
type OwnBody<Declaration> = Declaration extends {readonly body: infer Body} ? Body : NothingOwn
type OwnTypes<Declaration> = Declaration extends {readonly types: infer Types} ? Types : NothingOwn
type IsUsual<Declaration> = [keyof Declaration & ('article' | 'body')] extends [never] ? true : false

/** A paragraph with a newsroom's own styles and annotations. @public */
export type TextBlockOf<Declaration> = Omit<TextBlock, 'style' | 'markDefs'> & {
  readonly style: TextBlock['style'] | OwnStyle<OwnBody<Declaration>>
  readonly markDefs: (TextBlock['markDefs'][number] | OwnAnnotation<OwnBody<Declaration>>)[]
}

/** The text of an article with a newsroom's own blocks, styles and annotations. @public */
export type BodyOf<Declaration> = (
  | TextBlockOf<Declaration>
  | FigureBlock
  | UnknownBlock
  | OwnBlock<OwnBody<Declaration>>
)[]

/**
 * An article of a newsroom that adds something: `ArticleOf<typeof newsroom>`.
 *
 * ```ts
 * article.region   // 'north' | 'south' | 'unknown' | null
 * article.body     // … | {_type: 'youtube', _key: string, video: string | null}
 * ```
 *
 * @public
 */
export type ArticleOf<Declaration> =
  IsUsual<Declaration> extends true
    ? Article
    : Omit<Article, 'body'> & {readonly body: BodyOf<Declaration>} & ValuesOf<ArticleFields<Declaration>>

/** An article in a list, with a newsroom's own fields. @public */
export type ArticleCardOf<Declaration> =
  IsUsual<Declaration> extends true ? ArticleCard : ArticleCard & CardValuesOf<ArticleFields<Declaration>>

/** What a newsroom's own fields narrow lists of articles by. @public */
export type OwnFilter<Declaration> = FiltersOf<ArticleFields<Declaration>>

/** A document of a type of a newsroom's own: `{id: '7c1e…', type: 'event', title: 'Council meets', startsAt: '2026-12-01T18:00:00Z'}`. @public */
export type OwnDocument<Name, Type> = {readonly id: string; readonly type: Name} & ValuesOf<FieldsOf<Type>>

/** What can be asked about a type of a newsroom's own. @public */
export type OwnQuestions<Name, Type> = {
  byId(id: string, options?: CallOptions): Promise<OwnDocument<Name, Type> | null>
  /** One page, in the order that is declared. A field narrows it: `{venue: 'town-hall'}`. */
  list(params?: FiltersOf<FieldsOf<Type>> & PageParams & CallOptions): Promise<Page<OwnDocument<Name, Type>>>
  /** Every document that fits, a page in memory at a time. */
  all(filter?: FiltersOf<FieldsOf<Type>> & CallOptions): AsyncIterable<OwnDocument<Name, Type>>
} & (FieldsOf<Type> & {readonly name: 'slug'} extends never
  ? unknown
  : {
      bySlug(slug: string, options?: CallOptions): Promise<OwnDocument<Name, Type> | null>
      /** The address of every one, for a static build. */
      slugs(options?: CallOptions): AsyncIterable<string>
    })

/** By the names of a newsroom's own types. @public */
export type OwnTypeQuestions<Declaration> = {
  readonly [Name in keyof OwnTypes<Declaration>]: OwnQuestions<Name, OwnTypes<Declaration>[Name]>
}
