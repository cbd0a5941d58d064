import {defineField, defineType} from '@sanity/types'
import {conditional} from '../../src/forms/conditional.ts'
import {isEmpty, siblingsOf} from '../../src/forms/siblings.ts'
import {plural} from '../../src/vocabulary.ts'
import {optionsOf} from '../vocabularyOptions.ts'

const pluralDemand = conditional({
  required: {
    when: ({parent}) => !isEmpty(parent.min),
    message: 'Say which word the text uses: a bare plural, several, at least, more than.',
  },
  forbidden: {
    when: ({parent}) => isEmpty(parent.min),
    message: 'Clear this: a plural word goes with “At least”. An exact number needs none.',
  },
})

/** What a word says at least. */
const leastOf: ReadonlyMap<string, {readonly number: number; readonly message: string}> = new Map([
  ['several', {number: 3, message: '“Several” is three or more.'}],
  ['many', {number: 3, message: '“Many” is three or more.'}],
  ['dozens', {number: 24, message: '“Dozens” are 24 or more.'}],
  ['moreThan', {number: 3, message: '“More than two” is 3: give the least number that it can be.'}],
])

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
            const {min, about} = siblingsOf(parent)
            if (isEmpty(exact) && isEmpty(min) && isEmpty(about)) {
              return 'Say how many: an exact number here, a lower bound under “At least”, or a round one under “About”.'
            }
            return true
          }),
    }),
    defineField({
      name: 'min',
      title: 'At least',
      type: 'number',
      description:
        'If the text gives no exact number: “officials” is 2, “several officials” is 3, “more than a dozen” is 13.',
      validation: (rule) =>
        rule
          .integer()
          .min(2)
          .max(9999)
          .custom((min, {parent}) => {
            if (isEmpty(min)) return true
            const {exact, plural: word} = siblingsOf(parent)
            if (!isEmpty(exact)) return 'Give an exact number or a lower bound, not both. Clear one of the two.'
            const least = typeof word === 'string' ? leastOf.get(word) : undefined
            return least === undefined || Number(min) >= least.number || least.message
          }),
    }),
    defineField({
      name: 'about',
      title: 'About',
      type: 'number',
      description: 'If the text gives a round number: “about a dozen” is 12. No more than half of it is counted on.',
      validation: (rule) =>
        rule
          .integer()
          .min(3)
          .max(9999)
          .custom((about, {parent}) => {
            const {exact, min} = siblingsOf(parent)
            return (
              isEmpty(about) ||
              (isEmpty(exact) && isEmpty(min)) ||
              'Give an exact number, a lower bound or a round number. Clear the others.'
            )
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
