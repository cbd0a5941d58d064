import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {https} from '../../src/forms/addresses.ts'
import {chainOf} from '../../src/forms/chain.ts'
import {refOf} from '../../src/forms/references.ts'
import {siblingsOf} from '../../src/forms/siblings.ts'
import {bodyArticle, organizationKind} from '../../src/vocabulary.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'

/** How deep organizations may be nested: a department of a ministry of a government, and a unit of it. */
const deepest = 4

/** A body that speaks, publishes, employs or governs. @internal */
export const organization = defineType({
  name: 'organization',
  title: 'Organization',
  type: 'document',
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required()}),
    defineField({
      name: 'alternateNames',
      title: 'Other names',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {layout: 'tags'},
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'adjective',
      title: 'Adjective',
      type: 'string',
      description: 'As it stands before “officials”: “Israeli”, “U.S.”.',
    }),
    defineField({
      name: 'article',
      title: '“the” before the name',
      type: 'string',
      description: 'In the middle of a sentence: “the FBI said”, “NATO said”. Left empty, it is told by the name.',
      options: optionsOf(bodyArticle),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: optionsOf(organizationKind),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'memberOf',
      title: 'Part of',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'The body directly above it: the government of a ministry, the group of a paper.',
      validation: (rule) => rule.custom(chainOf({type: 'organization', field: 'memberOf', limit: deepest})),
    }),
    defineField({
      name: 'topLevel',
      title: 'Stands alone',
      type: 'boolean',
      description: 'On, unless it is part of another organization.',
      initialValue: true,
      validation: (rule) =>
        rule.custom((topLevel, {parent}) => {
          const alone = refOf(siblingsOf(parent).memberOf) === undefined
          if (alone === (topLevel === true)) return true
          return alone
            ? 'Turn this on: it is part of no other organization.'
            : 'Turn this off: it is part of another organization.'
        }),
    }),
    defineField({name: 'url', title: 'Own page', type: 'url', validation: (rule) => rule.uri(https)}),
    defineField({
      name: 'sameAs',
      title: 'Same organization elsewhere',
      type: 'array',
      description: 'Addresses that identify it: Wikidata, a company register.',
      of: [defineArrayMember({type: 'url', validation: (rule) => rule.uri(https)})],
      validation: (rule) => rule.unique(),
    }),
  ],
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', kind: 'kind', parent: 'memberOf.name'},
    prepare: ({title, kind, parent}) => ({
      title,
      subtitle: [titleOf(organizationKind, kind), parent].filter(Boolean).join(' · '),
    }),
  },
})
