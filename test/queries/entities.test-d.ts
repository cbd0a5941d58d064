import {expectTypeOf, it} from 'vitest'
import type * as z from 'zod/mini'
import type {organization} from '../../src/queries/organization.ts'
import type {person} from '../../src/queries/person.ts'
import type {policy} from '../../src/queries/policy.ts'
import type {topic, topicTree} from '../../src/queries/topic.ts'
import type {
  OrganizationByIdQueryResult,
  PersonByIdQueryResult,
  PolicyQueryResult,
  TopicBySlugQueryResult,
  TopicTreeQueryResult,
} from './sanity.types.generated.ts'

it('holds a topic and the tree to their queries', () => {
  expectTypeOf<z.input<typeof topic>>().toEqualTypeOf<TopicBySlugQueryResult>()
  expectTypeOf<z.input<typeof topicTree>>().toEqualTypeOf<TopicTreeQueryResult>()
})
it('holds a person and an organization to their queries', () => {
  expectTypeOf<z.input<typeof person>>().toEqualTypeOf<PersonByIdQueryResult>()
  expectTypeOf<z.input<typeof organization>>().toEqualTypeOf<OrganizationByIdQueryResult>()
})
it('holds the policy to its query', () => {
  expectTypeOf<z.input<typeof policy>>().toEqualTypeOf<PolicyQueryResult>()
})
