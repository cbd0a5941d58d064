import {defineField, defineType} from '@sanity/types'
import {plural} from '../../src/vocabulary.ts'
import {conditional} from '../validation/conditional.ts'
import {isEmpty, siblingsOf} from '../validation/siblings.ts'
import {optionsOf} from '../vocabularyOptions.ts'

const pluralDemand = conditional({
  required: {
    when: ({parent}) => !isEmpty(parent.min),
    message: 'Say which word the text uses: a bare plural, several or multiple.',
  },
  forbidden: {
    when: ({parent}) => isEmpty(parent.min),
    message: 'Clear this: a plural word goes with “At least”. An exact number needs none.',
  },
})

/** How many people the text speaks of: an exact number, or a lower bound. Never one by silence. @internal */
export const count = defineType({
  name: 'count',
  title: 'How many',
  type: 'object',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'exact',
      title: 'Exactly',
      type: 'number',
      description: 'If the text gives a number: “two officials” is 2, “an official” is 1.',
      validation: (rule) =>
        rule
          .integer()
          .min(1)
          .max(99)
          .custom((exact, {parent}) => {
            if (isEmpty(exact) && isEmpty(siblingsOf(parent).min)) {
              return 'Say how many: an exact number here, or a lower bound under “At least”.'
            }
            return true
          }),
    }),
    defineField({
      name: 'min',
      title: 'At least',
      type: 'number',
      description: 'If the text gives no number: “officials” is 2, “several officials” is 3.',
      validation: (rule) =>
        rule
          .integer()
          .min(2)
          .custom((min, {parent}) => {
            if (isEmpty(min)) return true
            const {exact, plural: word} = siblingsOf(parent)
            if (!isEmpty(exact)) return 'Give an exact number or a lower bound, not both. Clear one of the two.'
            return word !== 'several' || Number(min) >= 3 || '“Several” is three or more.'
          }),
    }),
    defineField({
      name: 'plural',
      title: 'Word used',
      type: 'string',
      options: optionsOf(plural),
      hidden: pluralDemand.hidden,
      validation: (rule) => rule.custom(pluralDemand.check),
    }),
  ],
})
