import type * as z from 'zod/mini'
import * as articles from '../queries/article.ts'
import {separableCards} from '../queries/articleCards.ts'
import * as claims from '../queries/claim.ts'
import {object} from '../queries/object.ts'
import * as organizations from '../queries/organization.ts'
import * as people from '../queries/person.ts'
import * as house from '../queries/policy.ts'
import type {Shape} from '../queries/shape.ts'
import {separableDocuments} from '../queries/sourcingSlice.ts'
import {someText} from '../queries/text.ts'
import * as topics from '../queries/topic.ts'
import {type ContentQuery, checkedParams, type Reading} from './contentQuery.ts'
import {decode, type Separable} from './decode.ts'
import {toOrganization, toPerson} from './results/actor.ts'
import {toArticle} from './results/article.ts'
import {toClaim} from './results/claim.ts'
import {toPolicy} from './results/policy.ts'
import {toTopic, toTopicTree} from './results/topic.ts'

const id = object({id: someText})
const slug = object({slug: someText})
const nothing = object({})

/** A built-in question: the answer is checked as a row, then made into a result. */
function contentQuery<Params extends Shape<Record<string, unknown>>, Row extends Shape, Result>(
  name: string,
  query: string,
  definition: {
    params: Params
    row: Row
    tags: ContentQuery<z.output<Params>, Result>['tags']
    separable?: Separable
    result: (row: NonNullable<z.output<Row>>, reading: Reading) => Result
  },
): ContentQuery<z.input<Params>, Result | null> {
  const {params: schema, row: rowSchema, tags, separable = [], result} = definition
  return {
    name,
    request: (params) => ({query, params: checkedParams(name, schema, params)}),
    tags: (params) => tags(checkedParams(name, schema, params)),
    read: (answer, _, reading) => {
      const row = decode(rowSchema, answer, {query: name, separable, onInvalid: reading.onInvalid})
      return row === null || row === undefined ? null : result(row, reading)
    },
  }
}

/**
 * The built-in questions about one document. `newsroom.tags(contentQueries.articleBySlug, {slug})` are the tags of its page.
 *
 * @public
 */
export const contentQueries = {
  articleBySlug: contentQuery('articles.bySlug', articles.articleBySlugQuery, {
    params: slug,
    row: articles.article,
    tags: articles.articleTags,
    separable: [
      ...separableDocuments,
      ['root', 'attributions'],
      ['root', 'notices'],
      ['root', 'authors'],
      ['root', 'topics'],
    ],
    result: (row, {style}) => toArticle(row, style),
  }),
  claimById: contentQuery('claims.byId', claims.claimByIdQuery, {
    params: id,
    row: claims.claim,
    tags: claims.claimTags,
    separable: [
      ...separableDocuments,
      ['root', 'topics'],
      ...separableCards.map((keys) => ['root', 'articles', ...keys]),
    ],
    result: (row, {style}) => toClaim(row, style),
  }),
  topicBySlug: contentQuery('topics.bySlug', topics.topicBySlugQuery, {
    params: slug,
    row: topics.topic,
    tags: topics.topicTags,
    separable: [['narrower']],
    result: toTopic,
  }),
  topicTree: contentQuery('topics.tree', topics.topicTreeQuery, {
    params: nothing,
    row: topics.topicTree,
    tags: topics.topicTreeTags,
    separable: [[]],
    result: toTopicTree,
  }),
  personById: contentQuery('people.byId', people.personByIdQuery, {
    params: id,
    row: people.person,
    tags: people.personTags,
    result: toPerson,
  }),
  organizationById: contentQuery('organizations.byId', organizations.organizationByIdQuery, {
    params: id,
    row: organizations.organization,
    tags: organizations.organizationTags,
    result: toOrganization,
  }),
  policy: contentQuery('policy', house.policyQuery, {
    params: nothing,
    row: house.policy,
    tags: house.policyTags,
    result: toPolicy,
  }),
}
