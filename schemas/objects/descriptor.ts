import {defineField, defineType} from '@sanity/types'
import {conditional} from '../../src/forms/conditional.ts'
import {siblingsOf} from '../../src/forms/siblings.ts'
import {descriptorRole, relation, rolesForLife, rolesWithoutRank, seniority} from '../../src/vocabulary.ts'
import {optionsOf} from '../vocabularyOptions.ts'

const isOneOf = (roles: readonly unknown[], role: unknown) => roles.includes(role)

const alsoCurrentDemand = conditional({
  forbidden: {
    when: ({parent}) => parent.former !== true,
    message: 'Clear this: it goes with “Former”. Readers are told “current and former”.',
  },
})

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
      validation: (rule) =>
        rule.custom(
          (former, {parent}) =>
            former !== true ||
            !isOneOf(rolesForLife, siblingsOf(parent).role) ||
            'Nobody is that formerly. Clear this, or choose another role.',
        ),
    }),
    defineField({
      name: 'alsoCurrent',
      title: 'And current',
      type: 'boolean',
      description: 'Of several people: “current and former officials”.',
      hidden: alsoCurrentDemand.hidden,
      validation: (rule) => rule.custom((value, context) => value !== true || alsoCurrentDemand.check(value, context)),
    }),
    defineField({
      name: 'seniority',
      title: 'Rank',
      type: 'string',
      options: {...optionsOf(seniority), layout: 'dropdown'},
      initialValue: 'none',
      validation: (rule) =>
        rule.custom((rank, {parent}) => {
          const isRanked = rank === 'senior' || rank === 'top'
          return (
            !isRanked ||
            !isOneOf(rolesWithoutRank, siblingsOf(parent).role) ||
            'This role has no ranks: readers are told none. Choose “Not stated”, or another role.'
          )
        }),
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
