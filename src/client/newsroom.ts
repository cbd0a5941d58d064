import type {OrganizationFilter, PersonFilter} from '../queries/actorLists.ts'
import type {ArticleFilter} from '../queries/articleCards.ts'
import type {ClaimFilter} from '../queries/claimCards.ts'
import type {Tag} from '../queries/tags/tags.ts'
import type {OrganizationListParams, PersonListParams} from './actorLists.ts'
import type {ArticleListParams} from './articleLists.ts'
import type {CallOptions, WordingOptions} from './callOptions.ts'
import type {ClaimListParams} from './claimLists.ts'
import type {ContentQuery} from './contentQuery.ts'
import type {ArticleCardOf, ArticleOf, NothingOwn, OwnFilter, OwnTypeQuestions} from './own/types.ts'
import type {Claim, ClaimCard, Organization, Page, Person, Policy, Topic, TopicBranch} from './results/types.ts'

/** What a site reads. Whatever is absent or unpublished is `null`, never an error. @public */
export interface Newsroom<Declaration = NothingOwn> {
  readonly articles: {
    bySlug(slug: string, options?: WordingOptions): Promise<ArticleOf<Declaration> | null>
    /** One page, newest first. `topic` takes a slug and includes what is narrower; facets combine. */
    list(params?: ArticleListParams & OwnFilter<Declaration> & CallOptions): Promise<Page<ArticleCardOf<Declaration>>>
    /** Every article that fits, a page in memory at a time. */
    all(filter?: ArticleFilter & OwnFilter<Declaration> & CallOptions): AsyncIterable<ArticleCardOf<Declaration>>
    /** How many there are. */
    count(filter?: ArticleFilter & OwnFilter<Declaration> & CallOptions): Promise<number>
    /** The address of every article, for a static build. */
    slugs(options?: CallOptions): AsyncIterable<string>
    /** Every article as its page shows it, fifty to a request: what a static build reads. */
    readonly full: {all(options?: WordingOptions): AsyncIterable<ArticleOf<Declaration>>}
  }
  readonly claims: {
    byId(id: string, options?: WordingOptions): Promise<Claim | null>
    /** One page, in the order of ids: a claim has no date of its own. Facets combine. */
    list(params?: ClaimListParams & WordingOptions): Promise<Page<ClaimCard>>
    /** Every claim that fits, a page in memory at a time. */
    all(filter?: ClaimFilter & WordingOptions): AsyncIterable<ClaimCard>
  }
  readonly topics: {
    bySlug(slug: string, options?: CallOptions): Promise<Topic | null>
    /** All topics, each with what is beneath it. */
    tree(options?: CallOptions): Promise<readonly TopicBranch[]>
  }
  readonly people: {
    byId(id: string, options?: CallOptions): Promise<Person | null>
    /** By the address that the newsroom gave them. */
    bySlug(slug: string, options?: CallOptions): Promise<Person | null>
    /** One page, in the order of names. */
    list(params?: PersonListParams & CallOptions): Promise<Page<Person>>
    /** Everybody who fits, a page in memory at a time. */
    all(filter?: PersonFilter & CallOptions): AsyncIterable<Person>
  }
  readonly organizations: {
    byId(id: string, options?: CallOptions): Promise<Organization | null>
    /** One page, in the order of names. */
    list(params?: OrganizationListParams & CallOptions): Promise<Page<Organization>>
    /** Every one that fits, a page in memory at a time. */
    all(filter?: OrganizationFilter & CallOptions): AsyncIterable<Organization>
  }
  /** Documents of this newsroom's own types: `newsroom.types.event.list()`. */
  readonly types: OwnTypeQuestions<Declaration>
  /** How this newsroom works, as far as readers are told; `null` where none is published. */
  policy(options?: CallOptions): Promise<Policy | null>
  /** Asks a question of your own; see `defineContentQuery`. */
  fetch<Params, Result>(query: ContentQuery<Params, Result>, params: Params, options?: WordingOptions): Promise<Result>
  /** What a page that shows the answer is filed under, without asking. */
  tags<Params, Result>(query: ContentQuery<Params, Result>, params: Params): readonly Tag[]
}
