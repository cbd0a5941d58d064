import {defineField, defineType} from '@sanity/types'

/**
 * Why a sentence stands without a source: it lapses with the words it was given for, and an approval is bound to it.
 *
 * @internal
 */
export const waiver = defineType({
  name: 'waiver',
  title: 'Let stand',
  type: 'object',
  fields: [
    defineField({
      name: 'path',
      title: 'Where',
      type: 'string',
      description: 'The paragraph, filled in by itself.',
      readOnly: true,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'words',
      title: 'Sentence',
      type: 'text',
      rows: 2,
      description: 'The words that are let stand; other words in their place are not.',
      readOnly: true,
    }),
    defineField({
      name: 'reason',
      title: 'Why',
      type: 'text',
      rows: 2,
      description: 'Why it needs no source: common knowledge, our own words, …',
      validation: (rule) => rule.required().min(5).max(300),
    }),
  ],
  preview: {select: {title: 'words', subtitle: 'reason'}},
})
