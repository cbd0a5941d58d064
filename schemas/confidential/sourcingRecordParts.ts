import {defineArrayMember, defineField} from '@sanity/types'
import {conditional, is} from '../../src/forms/conditional.ts'
import {noIdentity} from '../../src/forms/confidential/freeText.ts'
import {pickedId} from '../../src/forms/confidential/identifiers.ts'
import {ruleNumber, ruleNumberHelp} from '../../src/forms/ruleNumber.ts'
import {replyOutcome} from '../../src/vocabulary.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'

const because = conditional({
  required: {when: is('outcome', 'notSought'), message: 'Say why they were not asked.'},
  forbidden: {
    when: is('outcome', 'replied', 'declined', 'noReply'),
    message: 'Clear this: they were asked.',
  },
})

/** Whether those a serious claim is about were heard. */
export const replySought = defineField({
  name: 'replySought',
  title: 'Replies sought',
  type: 'array',
  description: 'Of the people and organizations the claims are about, never of a source.',
  group: 'judgement',
  of: [
    defineArrayMember({
      type: 'object',
      fields: [
        defineField({
          name: 'of',
          title: 'Of whom',
          type: 'string',
          validation: (rule) => rule.required().custom(pickedId),
        }),
        defineField({
          name: 'outcome',
          title: 'Outcome',
          type: 'string',
          options: optionsOf(replyOutcome),
          validation: (rule) => rule.required(),
        }),
        defineField({
          name: 'because',
          title: 'Why not',
          type: 'string',
          hidden: because.hidden,
          validation: (rule) => [rule.custom(because.check), rule.custom(noIdentity).warning()],
        }),
      ],
      preview: {
        select: {outcome: 'outcome', because: 'because'},
        prepare: ({outcome, because: reason}) => ({
          title: titleOf(replyOutcome, outcome) ?? 'Reply',
          subtitle: reason,
        }),
      },
    }),
  ],
})

/** An exception from one house rule, with its reason. */
export const exception = defineField({
  name: 'exception',
  title: 'Exception',
  type: 'object',
  description: 'If a house rule is not met: which one, and why this may be published all the same.',
  group: 'judgement',
  fields: [
    defineField({
      name: 'rule',
      title: 'Rule',
      type: 'string',
      description: ruleNumberHelp,
      validation: (rule) => rule.required().custom(ruleNumber),
    }),
    defineField({
      name: 'text',
      title: 'Reason',
      type: 'text',
      rows: 2,
      validation: (rule) => [rule.required(), rule.custom(noIdentity).warning()],
    }),
  ],
})
