import type {OrganizationListParams, PersonListParams} from '../client/actorLists.ts'
import type {ArticleListParams} from '../client/articleLists.ts'
import type {CallOptions, WordingOptions} from '../client/callOptions.ts'
import type {ClaimListParams} from '../client/claimLists.ts'
import type {Article, ArticleCard, Claim, ClaimCard, Organization, Person, Topic, TopicBranch} from '../client/index.ts'
import type {Newsroom} from '../client/newsroom.ts'
import type {ArticleCardOf, ArticleOf, NothingOwn, OwnFilter} from '../client/own/types.ts'
import type {Page} from '../client/results/types.ts'
import type {OrganizationFilter, PersonFilter} from '../queries/actorLists.ts'
import type {ArticleFilter} from '../queries/articleCards.ts'
import type {ClaimFilter} from '../queries/claimCards.ts'

/**
 * A result of something half written: `null` stands wherever nothing has been entered yet, and a list is empty.
 *
 * ```ts
 * type Card = Draft<ArticleCard> // {id: string; headline: string | null; kind: 'news' | … | null; authors: Draft<Byline>[]; …}
 * ```
 *
 * What is worked out, or is what a thing is known by, is always there: ids, types, keys, dates of last resort, statuses.
 *
 * @public
 */
export type Draft<Result> = Result extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : Result extends object
    ? {readonly [Field in keyof Result]: Field extends Known ? Result[Field] : OrMissing<Result[Field]>}
    : Result

type Known =
  | 'id'
  | '_id'
  | 'type'
  | '_type'
  | 'key'
  | '_key'
  | 'publishedAt'
  | 'claim'
  | 'status'
  | 'evidence'
  | 'obtained'
  | 'stance'
type OrMissing<Value> = Value extends string ? Value | null : Draft<Value>

/** `Article`, as far as it has been written: {@link Draft}. @public */
export type DraftArticle = Draft<Article>
/** `ArticleCard`, as far as it has been written: {@link Draft}. @public */
export type DraftArticleCard = Draft<ArticleCard>
/** `Claim`, as far as it has been written: {@link Draft}. @public */
export type DraftClaim = Draft<Claim>
/** `ClaimCard`, as far as it has been written: {@link Draft}. @public */
export type DraftClaimCard = Draft<ClaimCard>
/** `Person`, as far as it has been written: {@link Draft}. @public */
export type DraftPerson = Draft<Person>
/** `Organization`, as far as it has been written: {@link Draft}. @public */
export type DraftOrganization = Draft<Organization>
/** `Topic`, as far as it has been written: {@link Draft}. @public */
export type DraftTopic = Draft<Topic>
/** `TopicBranch`, as far as it has been written: {@link Draft}. @public */
export type DraftTopicBranch = Draft<TopicBranch>

/** Documents of a newsroom's own types, which may be half written: their fields are `null` where nothing is stored, here as anywhere. */
type OwnTypes<Declaration> = Newsroom<Declaration>['types']

/** A newsroom whose works may be half written. Questions of a site's own are held to what the site says they give. @public */
export interface Preview<Declaration = NothingOwn> extends Pick<Newsroom, 'fetch' | 'tags' | 'policy'> {
  readonly articles: {
    bySlug(slug: string, options?: WordingOptions): Promise<Draft<ArticleOf<Declaration>> | null>
    list(
      params?: ArticleListParams & OwnFilter<Declaration> & CallOptions,
    ): Promise<Page<Draft<ArticleCardOf<Declaration>>>>
    all(filter?: ArticleFilter & OwnFilter<Declaration> & CallOptions): AsyncIterable<Draft<ArticleCardOf<Declaration>>>
    count(filter?: ArticleFilter & OwnFilter<Declaration> & CallOptions): Promise<number>
    slugs(options?: CallOptions): AsyncIterable<string>
  }
  readonly types: OwnTypes<Declaration>
  readonly claims: {
    byId(id: string, options?: WordingOptions): Promise<DraftClaim | null>
    list(params?: ClaimListParams & WordingOptions): Promise<Page<DraftClaimCard>>
    all(filter?: ClaimFilter & WordingOptions): AsyncIterable<DraftClaimCard>
  }
  readonly topics: {
    bySlug(slug: string, options?: CallOptions): Promise<DraftTopic | null>
    tree(options?: CallOptions): Promise<readonly DraftTopicBranch[]>
  }
  readonly people: {
    byId(id: string, options?: CallOptions): Promise<DraftPerson | null>
    bySlug(slug: string, options?: CallOptions): Promise<DraftPerson | null>
    list(params?: PersonListParams & CallOptions): Promise<Page<DraftPerson>>
    all(filter?: PersonFilter & CallOptions): AsyncIterable<DraftPerson>
  }
  readonly organizations: {
    byId(id: string, options?: CallOptions): Promise<DraftOrganization | null>
    list(params?: OrganizationListParams & CallOptions): Promise<Page<DraftOrganization>>
    all(filter?: OrganizationFilter & CallOptions): AsyncIterable<DraftOrganization>
  }
}
