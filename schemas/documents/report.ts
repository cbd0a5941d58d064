import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {https} from '../../src/forms/addresses.ts'
import {houseRules} from '../../src/forms/houseRules/markers.ts'
import {pastMinute} from '../../src/forms/instants.ts'
import {languageTag} from '../../src/forms/languageTag.ts'
import {refOf} from '../../src/forms/references.ts'
import {isEmpty, siblingsOf} from '../../src/forms/siblings.ts'

/** Somebody else's work, with the sourcing it printed. @internal */
export const report = defineType({
  name: 'report',
  title: 'Report by others',
  type: 'document',
  description: 'A work of another outlet that ours repeats or answers. Record only what it printed.',
  groups: [
    {name: 'work', title: 'The work'},
    {name: 'sourcing', title: 'Its sourcing'},
  ],
  fields: [
    defineField({
      name: 'outlet',
      title: 'Outlet',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'Leave blank if nobody knows who first published it.',
      group: 'work',
    }),
    defineField({
      name: 'title',
      title: 'Headline',
      type: 'string',
      group: 'work',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      group: 'work',
      validation: (rule) =>
        rule.uri(https).custom((url, {parent}) => {
          const {outlet, publishedAt} = siblingsOf(parent)
          // Copy that an agency sends to its customers has no address before anybody has published it.
          const known = refOf(outlet) !== undefined && !isEmpty(publishedAt)
          return !known || !isEmpty(url) || 'Give the address, so that readers can check it.'
        }),
    }),
    defineField({
      name: 'archivedUrl',
      title: 'Archived copy',
      type: 'url',
      description: 'What it said when you read it: reports change and vanish.',
      group: 'work',
      validation: (rule) => rule.uri(https),
    }),
    defineField({
      name: 'publishedAt',
      title: 'Published',
      type: 'datetime',
      group: 'work',
      validation: (rule) => rule.custom(pastMinute),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      description: 'As a tag: en, he, pt-BR.',
      group: 'work',
      validation: (rule) => rule.custom(languageTag),
    }),
    defineField({
      name: 'attributions',
      title: 'Who it says so',
      type: 'array',
      of: [defineArrayMember({type: 'attribution'})],
      group: 'sourcing',
      validation: (rule) => [...houseRules(rule, 'attributions')],
    }),
    defineField({
      name: 'notices',
      title: 'Corrections it has published',
      type: 'array',
      of: [defineArrayMember({type: 'notice'})],
      group: 'sourcing',
    }),
  ],
  orderings: [
    {title: 'Newest first', name: 'publishedAtDesc', by: [{field: 'publishedAt', direction: 'desc'}]},
    {title: 'Outlet', name: 'outlet', by: [{field: 'outlet.name', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', outlet: 'outlet.name', publishedAt: 'publishedAt'},
    prepare: ({title, outlet, publishedAt}) => ({
      title,
      subtitle: [outlet ?? 'Outlet unknown', String(publishedAt ?? '').slice(0, 10)].filter(Boolean).join(' · '),
    }),
  },
})
