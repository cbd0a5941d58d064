import {separableCards} from '../queries/articleCards.ts'
import * as claims from '../queries/claim.ts'
import * as organizations from '../queries/organization.ts'
import * as people from '../queries/person.ts'
import * as house from '../queries/policy.ts'
import {separableDocuments} from '../queries/sourcingSlice.ts'
import * as topics from '../queries/topic.ts'
import {asked, builtIn} from './builtIn.ts'
import {derived} from './derived.ts'
import {toOrganization, toPerson} from './results/actor.ts'
import {toPolicy} from './results/policy.ts'
import {toTopic, toTopicTree} from './results/topic.ts'

/* Questions about one document, but for the one that comes with the newsroom. */

/** @internal */
export const claimById = builtIn('claims.byId', claims.claimByIdQuery, {
  params: asked.id,
  row: claims.claim,
  tags: claims.claimTags,
  separable: [
    ...separableDocuments,
    ['root', 'topics'],
    ...separableCards.map((keys) => ['root', 'articles', ...keys]),
  ],
  result: async () => (await derived()).toClaim,
})

/** @internal */
export const topicBySlug = builtIn('topics.bySlug', topics.topicBySlugQuery, {
  params: asked.slug,
  row: topics.topic,
  tags: topics.topicTags,
  separable: [['narrower']],
  result: () => toTopic,
})

/** @internal */
export const topicTree = builtIn('topics.tree', topics.topicTreeQuery, {
  params: asked.nothing,
  row: topics.topicTree,
  tags: topics.topicTreeTags,
  separable: [[]],
  result: () => toTopicTree,
})

/** @internal */
export const personById = builtIn('people.byId', people.personByIdQuery, {
  params: asked.id,
  row: people.person,
  tags: people.personTags,
  result: () => toPerson,
})

/** @internal */
export const personBySlug = builtIn('people.bySlug', people.personBySlugQuery, {
  params: asked.slug,
  row: people.person,
  tags: people.personBySlugTags,
  result: () => toPerson,
})

/** @internal */
export const organizationById = builtIn('organizations.byId', organizations.organizationByIdQuery, {
  params: asked.id,
  row: organizations.organization,
  tags: organizations.organizationTags,
  result: () => toOrganization,
})

/** @internal */
export const policy = builtIn('policy', house.policyQuery, {
  params: asked.nothing,
  row: house.policy,
  tags: house.policyTags,
  result: () => toPolicy,
})
