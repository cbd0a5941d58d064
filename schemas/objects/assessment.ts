import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {pastMinute, thisMinute} from '../../src/forms/instants.ts'
import {uniqueReferences} from '../../src/forms/references.ts'
import {finding, level} from '../../src/vocabulary.ts'
import {optionsOf, titleOf} from '../vocabularyOptions.ts'

/** What the newsroom found out about a claim, when, and on the strength of what. @internal */
export const assessment = defineType({
  name: 'assessment',
  title: 'Assessment',
  type: 'object',
  fields: [
    defineField({
      name: 'finding',
      title: 'Finding',
      type: 'string',
      description: 'About the claim exactly as it is worded.',
      options: optionsOf(finding),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'at',
      title: 'When',
      type: 'datetime',
      initialValue: thisMinute,
      validation: (rule) => rule.required().custom(pastMinute),
    }),
    defineField({
      name: 'reason',
      title: 'Why',
      type: 'text',
      rows: 4,
      description: 'What shows it, for readers: who said or published what, and when.',
      validation: (rule) => rule.required().min(20).max(600),
    }),
    defineField({
      name: 'relies',
      title: 'Works it relies on',
      type: 'array',
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'report'}, {type: 'article'}]})],
      validation: (rule) => rule.custom(uniqueReferences),
    }),
    defineField({
      name: 'level',
      title: 'Decided by',
      type: 'string',
      description: 'Not shown to readers.',
      options: optionsOf(level),
    }),
  ],
  preview: {
    select: {finding: 'finding', reason: 'reason', at: 'at'},
    prepare: ({finding: value, reason, at}) => ({
      title: [titleOf(finding, value) ?? 'No finding yet', String(at ?? '').slice(0, 10)].filter(Boolean).join(' · '),
      subtitle: reason,
    }),
  },
})
