import {defineField} from '@sanity/types'
import {slotsOfFamily} from '../../src/forms/claim.ts'
import {calendarDay} from '../../src/forms/days.ts'
import {hasBegun} from '../../src/forms/instants.ts'
import {isEmpty, siblingsOf, textOf} from '../../src/forms/siblings.ts'
import {modality, timePrecision} from '../../src/vocabulary.ts'
import {optionsOf} from '../vocabularyOptions.ts'

const time = defineField({
  name: 'time',
  title: 'When',
  type: 'object',
  options: {columns: 3},
  fields: [
    defineField({
      name: 'from',
      title: 'From',
      type: 'date',
      validation: (rule) =>
        rule.custom(async (from, context) => {
          const {parent, document} = context
          if (isEmpty(from)) return isEmpty(parent) || 'Give the first day it may mean.'
          const exists = calendarDay(from)
          if (exists !== true) return exists
          const isAct = siblingsOf(siblingsOf(document).slots).modality === 'act'
          if (!isAct || (await hasBegun(String(from), context))) return true
          return 'An act lies in the past. Correct the date, or the kind of claim.'
        }),
    }),
    defineField({
      name: 'to',
      title: 'To',
      type: 'date',
      validation: (rule) =>
        rule.custom((to, {parent}) => {
          if (isEmpty(to)) return true
          const exists = calendarDay(to)
          if (exists !== true) return exists
          const from = textOf(siblingsOf(parent).from)
          return from === undefined || String(to) >= from || 'This lies before the first day.'
        }),
    }),
    defineField({
      name: 'precision',
      title: 'Known to the',
      type: 'string',
      options: {...optionsOf(timePrecision), layout: 'dropdown'},
    }),
  ],
})

/** The parts of a claim, for comparing one version with another. */
export const slots = defineField({
  name: 'slots',
  title: 'Parts',
  type: 'object',
  description: 'Needed when the claim has versions, so that what was lost or added shows.',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'agent',
      title: 'Who acts',
      type: 'reference',
      to: [{type: 'person'}, {type: 'organization'}],
    }),
    defineField({name: 'action', title: 'Does what', type: 'string', description: '“vetoed”.'}),
    defineField({name: 'object', title: 'To what', type: 'string', description: '“a plan to kill the leader”.'}),
    defineField({
      name: 'objectOf',
      title: 'Whose plan, order or paper',
      type: 'reference',
      to: [{type: 'person'}, {type: 'organization'}],
    }),
    time,
    defineField({name: 'place', title: 'Where', type: 'string'}),
    defineField({
      name: 'modality',
      title: 'Kind',
      type: 'string',
      options: optionsOf(modality),
    }),
  ],
  validation: (rule) => rule.custom(slotsOfFamily),
})
