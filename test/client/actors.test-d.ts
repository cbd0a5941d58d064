import type {SanityClient} from '@sanity/client'
import {expectTypeOf, it} from 'vitest'
import {type Byline, createNewsroom, type Organization, type OrganizationKind, type Person} from '../../src/index.ts'

declare const client: SanityClient
const newsroom = createNewsroom({client})

it('gives a person or null', () => {
  expectTypeOf(newsroom.people.byId('a')).resolves.toEqualTypeOf<Person | null>()
  expectTypeOf<Person['memberOf']>().toEqualTypeOf<Byline | null>()
  // @ts-expect-error -- other names are for editors
  newsroom.people.byId('a').then((person) => person?.alternateNames)
})

it('gives an organization or null', () => {
  expectTypeOf(newsroom.organizations.byId('a')).resolves.toEqualTypeOf<Organization | null>()
  expectTypeOf<Organization['kind']>().toEqualTypeOf<OrganizationKind | 'unknown'>()
})
