import {defineField, defineType} from '@sanity/types'
import {descriptorRole, relation, seniority} from '../../src/vocabulary.ts'
import {optionsOf} from '../vocabularyOptions.ts'

/**
 * What readers are told about unnamed people, in parts that can be compared along a relay. It describes; there is no
 * field here, or anywhere, for who they are.
 *
 * @internal
 */
export const descriptor = defineType({
  name: 'descriptor',
  title: 'Description for readers',
  type: 'object',
  description:
    'Exactly what the source agreed to and the text prints. Never more. What “senior” means here is in the sourcing policy.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'former',
      title: 'Former',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'seniority',
      title: 'Rank',
      type: 'string',
      options: {...optionsOf(seniority), layout: 'dropdown'},
      initialValue: 'none',
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'string',
      options: optionsOf(descriptorRole),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'affiliation',
      title: 'Of which organization',
      type: 'reference',
      to: [{type: 'organization'}],
      description: 'The widest one the text names.',
    }),
    defineField({
      name: 'relation',
      title: 'Relation to the matter',
      type: 'string',
      options: optionsOf(relation),
    }),
    defineField({
      name: 'of',
      title: 'To what',
      type: 'string',
      description: 'As in “familiar with the talks”: the talks.',
      validation: (rule) => rule.max(80),
    }),
  ],
})
