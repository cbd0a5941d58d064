import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {https} from '../../src/forms/addresses.ts'
import {uniqueReferences} from '../../src/forms/references.ts'
import {slugShape} from '../../src/forms/slugShape.ts'

/** Somebody who is named in public: a speaker, an author, someone a claim is about. @internal */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  description:
    'Somebody named in public. Never make an entry for an unnamed source, under any name: who they are is stored nowhere.',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'alternateNames',
      title: 'Other spellings',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {layout: 'tags'},
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'string',
      description: 'Their present public role. An attribution keeps the role of its own day.',
    }),
    defineField({
      name: 'slug',
      title: 'Address',
      type: 'slug',
      description: 'The last part of the address of their page, where the site has one for them.',
      options: {source: 'name', maxLength: 96},
      validation: (rule) => rule.custom(slugShape),
    }),
    defineField({name: 'portrait', title: 'Portrait', type: 'figure'}),
    defineField({
      name: 'bio',
      title: 'Biography',
      type: 'text',
      rows: 4,
      description: 'A few sentences for their page.',
      validation: (rule) => rule.max(1000),
    }),
    defineField({name: 'memberOf', title: 'Belongs to', type: 'reference', to: [{type: 'organization'}]}),
    defineField({
      name: 'speaksFor',
      title: 'Speaks for',
      type: 'array',
      description:
        'Whose spokesman, lawyer or agent they are: what they say is said for them. Where they belong says nothing of that.',
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'person'}, {type: 'organization'}]})],
      validation: (rule) => rule.custom(uniqueReferences),
    }),
    defineField({name: 'url', title: 'Own page', type: 'url', validation: (rule) => rule.uri(https)}),
    defineField({
      name: 'sameAs',
      title: 'Same person elsewhere',
      type: 'array',
      description: 'Addresses that identify them: Wikidata, an official biography.',
      of: [defineArrayMember({type: 'url', validation: (rule) => rule.uri(https)})],
      validation: (rule) => rule.unique(),
    }),
  ],
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', role: 'role', organization: 'memberOf.name'},
    prepare: ({title, role, organization}) => ({title, subtitle: [role, organization].filter(Boolean).join(' · ')}),
  },
})
